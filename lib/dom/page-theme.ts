/**
 * Whether the page behind an element is light or dark, by the first opaque background on the way up.
 * A page's own colours decide, not the system's: many news pages are white on a dark desktop.
 */
export function pageTheme(element: Element): 'light' | 'dark' {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; view && at; at = at.parentElement) {
    const colour = parseColour(view.getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.4 ? 'dark' : 'light';
  }
  return view?.matchMedia('(prefers-color-scheme: dark)').matches && usesColourScheme(element, view)
    ? 'dark'
    : 'light';
}

interface Colour {
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

function parseColour(value: string): Colour | null {
  const numbers = value.match(/[\d.]+/g)?.map(Number);
  const [red, green, blue, alpha = 1] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  // `color(srgb 0.1 0.1 0.1)` counts from 0 to 1, `rgb(…)` to 255.
  const scale = value.startsWith('color(') ? 1 : 255;
  return { channels: [red / scale, green / scale, blue / scale], alpha };
}

/** Relative luminance, WCAG 2.2, 0 (black) to 1 (white). */
function luminance({ channels }: Colour): number {
  const [red, green, blue] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function usesColourScheme(element: Element, view: Window): boolean {
  return view.getComputedStyle(element.ownerDocument.documentElement).colorScheme.includes('dark');
}
