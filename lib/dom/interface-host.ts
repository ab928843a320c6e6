/** The one element of ours on a page. */
export const hostName = 'dongcheng-gloss';

/** Where our own interface lives on a page: one element, closed to the page's scripts and styles. */
export interface InterfaceHost {
  readonly element: HTMLElement;
  /** Mount point inside the closed shadow root. */
  readonly mount: HTMLElement;
  /** Adds a sheet of styles to those it has. */
  readonly addStyles: (css: string) => void;
  /** Brings it above whatever entered the top layer since. */
  readonly raise: () => void;
}

/**
 * Adds `<dongcheng-gloss>` behind the page's body. The mount point is a manual popover: in the top layer it
 * stands above any z-index. Styles are constructed, not written as text into the page, so a strict Content
 * Security Policy and Trusted Types have nothing to object to.
 */
export function addInterfaceHost(document: Document, css: string): InterfaceHost {
  const element = document.createElement(hostName);
  element.style.setProperty('all', 'initial');
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(document, root, css);
  const mount = document.createElement('div');
  mount.className = 'layer';
  mount.popover = 'manual';
  root.append(mount);
  document.documentElement.append(element);
  const raise = (): void => {
    if (mount.matches(':popover-open')) mount.hidePopover();
    mount.showPopover();
  };
  raise();
  return { element, mount, addStyles: (more) => adoptStyles(document, root, more), raise };
}

function adoptStyles(document: Document, root: ShadowRoot, css: string): void {
  try {
    const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox refuses constructed sheets across its content-script boundary (bug 1751346);
    // there a style element made by an extension is not subject to the page's policy.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
