import type { Person } from './article.ts';
import { parseCredits } from './parse-credits.ts';
import { splitNames } from './split-names.ts';

const NO_NAME =
  /^(?:\d|admin|管理员|编辑|佚名|本站|来源)|(?:网|报|社|局|委|办|中心|频道|政府|街道|公司|部|院|新闻|客户端|融媒|发布|北京)$/;

/**
 * Reads a row that a page sets aside for who wrote the article: `本报记者　宋　远　韩亦舟`, `记者：何松烟`,
 * `本报记者 | 贺兰舟`, or bare names, which get the role 作者. Organisations and numbers give nobody.
 */
export function parseByline(row: string): Person[] {
  const text = row
    .slice(0, 200)
    .replace(/《[\s\S]*$|[（(]?\s*\d{4}\s*[年/.-][\s\S]*$/, '')
    .trim()
    .replace(/^[|｜\s]+|[|｜\s]+$/g, '');
  if (text === '') return [];
  const credits = parseCredits(text);
  if (credits !== null) return [...credits.authors];
  if (/\d/.test(text) || text.length > 60) return [];
  return (splitNames(text.replace(/^[^:：]{0,6}[:：]/, '')) ?? [])
    .filter((name) => !NO_NAME.test(name))
    .map((name) => ({ name, role: '作者' }));
}
