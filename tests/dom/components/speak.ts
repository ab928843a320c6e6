import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import zh from '../../../public/_locales/zh_CN/messages.json' with { type: 'json' };

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

let words: Catalogue = zh;

/** Chooses the catalogue that views under test speak from. */
export function speak(language: 'zh' | 'en'): void {
  words = language === 'zh' ? zh : en;
}

/** Like `browser.i18n.getMessage`: the values in place of `$1`, `$2` …, nothing for an unknown key. */
export function getMessage(key: string, values: readonly string[] = []): string {
  return (words[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, digit: string) => values[Number(digit) - 1] ?? '',
  );
}

// Import this file before any view: `wxt/browser` looks for the browser's API once, when it is loaded.
Object.assign(globalThis, { browser: { runtime: { id: 'test' }, i18n: { getMessage } } });
