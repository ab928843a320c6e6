import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import zh from '../../../public/_locales/zh_CN/messages.json' with { type: 'json' };

const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g))].sort();
const keys = Object.keys(zh) as (keyof typeof zh)[];

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it('say something in both languages under every key, with the same placeholders', () => {
    const unequal = keys.filter((key) => {
      const [chinese, english] = [zh[key].message, en[key].message];
      return !chinese.trim() || !english.trim() || `${placeholders(chinese)}` !== `${placeholders(english)}`;
    });
    expect(unequal).toEqual([]);
  });

  it('stay within what the stores allow for name and description', () => {
    for (const catalogue of [zh, en]) {
      expect(catalogue.extName.message.length).toBeLessThanOrEqual(45);
      expect(catalogue.extDescription.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('keep Chinese characters out of the English', () => {
    const chinese = keys.filter((key) => /\p{Script=Han}/u.test(en[key].message));
    expect(chinese).toEqual([]);
  });
});
