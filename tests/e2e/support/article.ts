/** What may be set of an article page; everything else is as the district government's site has it. */
export interface ArticleParts {
  /** HTML of the body, paragraphs usually. */
  readonly body: string;
  readonly title?: string;
  /** More HTML for the head: styles, scripts. */
  readonly head?: string;
  /** HTML before and after the article. */
  readonly before?: string;
  readonly after?: string;
}

/** Address of the n-th article written by a test: one that the site could have. */
export function articleUrl(n: number): string {
  return `https://www.bjdch.gov.cn/ywdt/dcyw/202609/t20260920_${4_900_000 + n}.html`;
}

export const paragraphs = (...texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

/** Every article ends with it: one of a dozen characters isn't taken for running text. */
const ending = '<p>傍晚，郑大妈又走了一遍巷子。路灯亮了，井盖平了，三轮车挪到了线里，薄荷该剪了。</p>';

/** An article of the district government's site in its own markup. Nothing in it is marked but the body. */
export function articleHtml({
  body,
  title = '巷口的长凳',
  head = '',
  before = '',
  after = '',
}: ArticleParts): string {
  return `<!DOCTYPE html>
<html><head><meta charset="UTF-8">
<title>${title}_东城要闻_北京市东城区人民政府</title>
<meta name="SiteName" content="北京市东城区人民政府"><meta name="ColumnName" content="东城要闻">
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2026-09-20 09:20">
<meta name="ContentSource" content="东城区融媒体中心">
${head}</head>
<body>${before}
<div class="xl-con"><h1>${title}</h1>
<div class="info"><span>日期：2026-09-20 09:20</span><span>来源：东城区融媒体中心</span></div>
<div id="mainText"><div class="view TRS_UEDITOR trs_paper_default trs_web">
${body}
${ending}
</div></div></div>
${after}</body></html>`;
}
