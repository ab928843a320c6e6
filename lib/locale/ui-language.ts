import type { Language, Locale } from '../text/language.ts';
import { message } from './message.ts';

/**
 * The language that `message` speaks, for `lang` and `Intl`. Read from the catalogue itself, because a browser in a
 * third language gets the default catalogue whatever its own language is. Browsers have no user interface in
 * Chinese but these two: in Hong Kong they take Taiwan's.
 */
export function uiLocale(): Locale {
  const tag = message('language');
  return tag === 'en' || tag === 'zh-TW' ? tag : 'zh-CN';
}

/** Which of two statements it takes: Chinese, in whatever characters, or English. */
export function uiLanguage(): Language {
  return uiLocale() === 'en' ? 'en' : 'zh';
}

/** The tag of what the glossary says in Chinese: in traditional characters where the interface is (`inTraditional`). */
export function glossaryChinese(): 'zh-CN' | 'zh-TW' {
  return uiLocale() === 'zh-TW' ? 'zh-TW' : 'zh-CN';
}
