import type { Level } from '../glossary/concept.ts';
import { type MessageKey, message } from './message.ts';

const keys: Readonly<Record<Level, MessageKey>> = {
  国家: 'levelState',
  北京市: 'levelCity',
  东城区: 'levelDistrict',
  街道: 'levelStreet',
  自加: 'levelOwn',
};

/** A level of government in the language of the user interface. */
export function levelMessage(level: Level): string {
  return message(keys[level]);
}
