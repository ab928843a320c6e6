import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/zh_CN/messages.json';

/** Names of the sentences in `public/_locales`. A name that isn't there is a type error. */
export type MessageKey = keyof typeof messages;

/** The part of `browser.i18n` that is used; the generated types know each name alone, not their union. */
interface Catalogue {
  getMessage(key: string, values?: string[]): string;
}

/** A sentence in the language of the user interface, `$1`, `$2` … replaced by `values`. */
export function message(key: MessageKey, ...values: string[]): string {
  return (browser.i18n as Catalogue).getMessage(key, values);
}
