import { message } from './message.ts';

/**
 * The language that `message` speaks. Read from the catalogue itself, because a browser in a third language
 * gets the default catalogue whatever its own language is.
 */
export function uiLanguage(): 'zh' | 'en' {
  return message('language') === 'en' ? 'en' : 'zh';
}
