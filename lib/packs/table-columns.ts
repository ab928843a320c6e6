/** What a column of a table may hold. */
export const tableFields = [
  'id',
  'category',
  'zh',
  'en',
  'altZh',
  'altEn',
  'hidden',
  'pinyin',
  'level',
  'sinceZh',
  'sinceEn',
  'definitionZh',
  'definitionEn',
  'scopeNoteZh',
  'scopeNoteEn',
  'broader',
  'related',
  'checked',
] as const;

export type TableField = (typeof tableFields)[number];

/** Which column holds what: one for each column, null for those that are left out. */
export type ColumnMapping = readonly (TableField | null)[];

/** Headings by which a field is known, folded: lower case, without spaces, hyphens and underscores. */
const headings: Readonly<Record<TableField, readonly string[]>> = {
  id: ['id', '编号', '标识', 'identifier', 'key'],
  category: ['category', '类别', '分类', '领域', 'subject', 'subjectfield', 'domain'],
  zh: [
    'zh',
    'zhcn',
    'term',
    'termzh',
    '词条',
    '术语',
    '中文',
    '词',
    '名称',
    '简体',
    'chinese',
    'simplified',
    'source',
  ],
  en: ['en', 'termen', '英文', '英语', '译名', 'english', 'translation', 'target'],
  altZh: ['altzh', 'aliases', 'alias', '别名', '又名', '同义词', '其他名称', 'synonyms'],
  altEn: ['alten', '英文别名', '其他译名', 'englishaliases', 'englishsynonyms'],
  hidden: ['hidden', '隐藏写法', '异写', 'variants', 'hiddenlabels'],
  pinyin: ['pinyin', '拼音', '读音', 'reading', 'pronunciation'],
  level: ['level', '层级', '级别', '层次'],
  sinceZh: ['sincezh', 'since', '始于', '提出时间', '起始'],
  sinceEn: ['sinceen'],
  definitionZh: ['definitionzh', 'definition', '释义', '定义', '解释', '说明', 'meaning', 'gloss'],
  definitionEn: ['definitionen', '英文释义', '英文定义', '英文解释', 'englishdefinition'],
  scopeNoteZh: ['scopenotezh', 'scopenote', '注意', '备注', '使用说明', 'note', 'notes', 'comment'],
  scopeNoteEn: ['scopenoteen', '英文备注', 'englishnote'],
  broader: ['broader', '上位词', '上位词条', 'parent'],
  related: ['related', '相关词', '相关词条', 'seealso'],
  checked: ['checked', '核对日期', 'modified', 'date', '日期'],
};

const fieldByHeading = new Map(
  tableFields.flatMap((field) => headings[field].map((heading): [string, TableField] => [heading, field])),
);

/**
 * What the columns hold, by their headings in Chinese or English. The first of two columns with one field has it.
 * Null where no heading names the Chinese term: the row is then no heading, or nobody can tell.
 */
export function guessColumns(headingRow: readonly string[]): ColumnMapping | null {
  const taken = new Set<TableField>();
  const mapping = headingRow.map((heading) => {
    const field = fieldByHeading.get(
      heading
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_\-（）()]/g, ''),
    );
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  return taken.has('zh') ? mapping : null;
}
