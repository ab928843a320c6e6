const SEPARATORS = /([\s、，,;；/|｜&＆]+)/;
const HAN = /^[\u3400-\u9fff\uf900-\ufaff]$/;
const NAME =
  /^(?:[\u3400-\u9fff\uf900-\ufaff]{2,12}|[\u3400-\u9fff]+(?:[·•‧・][\u3400-\u9fff]+)+|[A-Za-z][A-Za-z.\-' ]+)$/;

/**
 * Splits the names after one role word. A lone character followed by white space and another lone one is a padded
 * name (`顾　念` → 顾念); names run together (`庄蕊王慧雯`) can't be told apart by rule and stay one string. What
 * can't be a name (codes, sentences) makes the whole list `null` if `strict`, else it's left out.
 */
export function splitNames(text: string, strict = false): string[] | null {
  const bare = text
    .replace(/[（(【[][^）)】\]]*[）)】\]]/g, ' ')
    .replace(/^[\s:：]+|[\s。.）)】\]]+$/g, '')
    .replace(/等$/, '');
  const parts = bare.split(SEPARATORS);
  const names: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? '';
    const next = parts[at + 2] ?? '';
    if (HAN.test(part) && HAN.test(next) && /^\s+$/.test(parts[at + 1] ?? '')) {
      names.push(part + next);
      at += 2;
    } else if (part !== '') {
      names.push(part);
    }
  }
  const real = names.filter((name) => NAME.test(name));
  if (strict && real.length < names.length) return null;
  return [...new Set(real)];
}
