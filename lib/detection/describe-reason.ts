import type { Locale } from '../text/language.ts';
import type { Reason } from './detection.ts';
import type { ReasonSentence } from './reason-sentence.ts';
import { traditionalReasons } from './traditional-reasons.ts';

/** Another reason needs its sentence here, in English, and in `traditional-reasons.ts`. */
const zh = {
  'content-type': ({ type }) => `内容类型为 ${type}`,
  'pdf-address': () => '地址指向 PDF 文件',
  notice: ({ text }) => `页面提示“${text}”`,
  redirects: () => '页面只做跳转',
  'own-host': ({ host }) => `域名为东城区政府或区人大（${host}）`,
  'own-account': ({ account }) => `公众号为“${account}”`,
  'other-host': ({ host }) => `域名属于北京市其他区（${host}）`,
  'other-place': ({ place }) => `内容主要关于${place}`,
  foreign: ({ place }) => `文中的“东城”属于${place}`,
  'no-evidence': () => '没有足够的文字依据表明与北京市东城区有关',
  title: ({ word }) => `标题中有“${word}”`,
  source: ({ source }) => `来源为“${source}”`,
  institution: ({ word }) => `正文提到“${word}”`,
  named: ({ count }) => `正文 ${count} 次写明北京市东城区`,
  district: ({ count }) => `正文 ${count} 次提到东城区`,
  streets: ({ names }) => `提到东城区的街道：${names}`,
  'article-metas': () => '页面有 ArticleTitle 与 PubDate',
  'article-address': () => '地址是文章地址',
  'article-body': () => '页面有正文区域',
  'article-text': () => '页面有成段文字',
  'list-address': () => '地址是列表地址',
  'list-metas': () => '页面只有栏目信息，没有 ArticleTitle 与 PubDate',
  'list-links': ({ count }) => `页面主要是链接列表（${count} 条）`,
  'no-text-yet': () => '正文尚未出现',
  'no-text': () => '页面没有正文',
  'plain-text': () => '纯文本文件',
  newspaper: ({ paper, pages, articles }) =>
    `读作报纸${paper === '' ? '' : `《${paper}》`}：共 ${pages} 版、${articles} 篇`,
  pdfBroken: () => 'PDF 文件已损坏或不完整',
  pdfEmpty: () => 'PDF 文件没有任何页面',
  pdfNoText: () => 'PDF 只有图像，没有文字',
  pdfPassword: () => 'PDF 需要密码才能打开',
  pdfTooLarge: () => 'PDF 太大，无法读取',
} satisfies Record<string, ReasonSentence>;

const en: Record<keyof typeof zh, ReasonSentence> = {
  'content-type': ({ type }) => `The content type is ${type}`,
  'pdf-address': () => 'The address is that of a PDF file',
  notice: ({ text }) => `The page says “${text}”`,
  redirects: () => 'The page only leads elsewhere',
  'own-host': ({ host }) => `The host belongs to Dongcheng's government or people's congress (${host})`,
  'own-account': ({ account }) => `The account is “${account}”`,
  'other-host': ({ host }) => `The host belongs to another district of Beijing (${host})`,
  'other-place': ({ place }) => `The text is mainly about ${place}`,
  foreign: ({ place }) => `The 东城 of this text is in ${place}`,
  'no-evidence': () => "Too little in the text points to Beijing's Dongcheng District",
  title: ({ word }) => `The title has “${word}”`,
  source: ({ source }) => `The source is “${source}”`,
  institution: ({ word }) => `The text mentions “${word}”`,
  named: ({ count }) => `The text names Beijing's Dongcheng District (${count}×)`,
  district: ({ count }) => `The text mentions 东城区 (${count}×)`,
  streets: ({ names }) => `It mentions subdistricts of Dongcheng: ${names}`,
  'article-metas': () => 'The page has ArticleTitle and PubDate',
  'article-address': () => "The address is an article's",
  'article-body': () => 'The page has a body of text',
  'article-text': () => 'The page has running text',
  'list-address': () => "The address is a list's",
  'list-metas': () => 'The page describes a column and has no ArticleTitle and PubDate',
  'list-links': ({ count }) => `The page is mainly a list of links (${count})`,
  'no-text-yet': () => "The article's text hasn't arrived yet",
  'no-text': () => 'The page has no text',
  'plain-text': () => 'The file is plain text',
  newspaper: ({ paper, pages, articles }) =>
    `It reads as a newspaper${paper === '' ? '' : ` (${paper})`} of ${pages} pages with ${articles} articles`,
  pdfBroken: () => 'The PDF is damaged or incomplete',
  pdfEmpty: () => 'The PDF has no pages',
  pdfNoText: () => 'The PDF has images only and no text',
  pdfPassword: () => 'The PDF opens with a password only',
  pdfTooLarge: () => 'The PDF is too large to be read',
};

const sentences: Readonly<Record<Locale, Readonly<Record<string, ReasonSentence>>>> = {
  'zh-CN': zh,
  'zh-TW': traditionalReasons satisfies Record<keyof typeof zh, ReasonSentence>,
  en,
};

/** One reason as a sentence without a full stop. A code that isn't known is given back as it is. */
export function describeReason(reason: Reason, locale: Locale): string {
  return sentences[locale][reason.code]?.(reason.values) ?? reason.code;
}
