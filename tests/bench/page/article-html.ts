/** An article page in the district's own markup: paragraphs of about `size` characters of `text`. */
export function articleHtml(text: string, size = 160): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < text.length; at += size) paragraphs.push(`<p>　　${text.slice(at, at + size)}</p>`);
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>长文_东城要闻</title>
<meta name="SiteName" content="北京市东城区人民政府"><meta name="ArticleTitle" content="长文">
<meta name="PubDate" content="2026-08-12 16:28"><meta name="ContentSource" content="东城区融媒体中心">
<style>body{margin:0 auto;max-width:760px;font:18px/1.8 "Noto Sans CJK SC",serif}</style></head>
<body><h1>长文</h1><div id="mainText"><div class="view TRS_UEDITOR">${paragraphs.join('\n')}</div></div></body></html>`;
}
