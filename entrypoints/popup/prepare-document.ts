import { message } from '../../lib/locale/message.ts';
import { uiLanguage } from '../../lib/locale/ui-language.ts';

/** Gives a page of the extension its language and title. */
export function prepareDocument(title: string = message('extName')): void {
  document.documentElement.lang = uiLanguage() === 'zh' ? 'zh-CN' : 'en';
  document.title = title;
}
