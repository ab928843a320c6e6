import type { ConceptEntry } from '../messaging/protocol.ts';

/**
 * A text for whoever wants to say that an entry is wrong, to be filled in and sent however they like: which entry it
 * is, then what is asked for. Both languages, because readers and editors may have different ones.
 */
export function mistakeReport({ concept, categoryId }: ConceptEntry): string {
  const { prefLabel, id, checked } = concept;
  return [
    `词条 Entry：${prefLabel.zh}（${prefLabel.en}）`,
    `编号 Id：${categoryId}/${id}`,
    `核对日期 Checked：${checked}`,
    '哪里不对 What is wrong：',
    '应当怎样 What it should say：',
    '来源（发布者、标题、日期、网址）Source (publisher, title, date, address)：',
  ].join('\n');
}
