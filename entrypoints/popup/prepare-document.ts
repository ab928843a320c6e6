import { message } from '../../lib/locale/message.ts';
import { uiLocale } from '../../lib/locale/ui-language.ts';

/** Gives a page of the extension its language and title. */
export function prepareDocument(title: string = message('extName')): void {
  document.documentElement.lang = uiLocale();
  document.title = title;
}
