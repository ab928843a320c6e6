/** What a row under a headline says. Values as printed. */
export interface InfoRow {
  readonly source: string | null;
  readonly date: string | null;
  readonly authors: string | null;
  readonly credits: readonly string[];
}

const SOURCE = /(?:稿件来源|信息来源|文章来源|内容来源|来源|来自)\s*[:：]\s*/;
const AUTHOR = /(?:^|[\s　|｜])(作者|记者|通讯员|撰文|文)\s*[:：]/;
const EDITOR = /(?:责任编辑|责编|编辑|校对|审核)\s*[:：]/;
const DATE = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/;
/** Labels at which a source's name ends where the row isn't cut into elements. */
const NEXT_LABEL =
  /\s*[|｜丨\n]|[\s　]{2,}|[\s　]*(?:日期|时间|发布时间|发布日期|作者|记者|通讯员|责任编辑|责编|编辑|校对|审核|阅读|浏览|点击|评论|分享|浏览次数|阅读量)\s*[:：]|[\s　]*(?:阅读|浏览|点击|评论)[\s　]*\d|[\s　]*(?:字号|字体|语音播报|分享到|打印|扫一扫|大字体|小字体|我要纠错|【|\[)|[\s　]+\d{4}[-年/]|\d{4}-\d{2}-\d{2}/;

/** What stands beside a name in such a row. */
const TOOLS =
  /[\s　|｜]*(?:字号|字体|大字体|语音播报|分享|打印|扫一扫|我要纠错|【|(?:阅读|浏览|点击|评论|来源|日期|时间|发布时间)[^，。]{0,4}[:：\d])/;

/** Reads the pieces (one a text node) of a row such as 日期：2026-08-12 16:28 来源：东城区审计局 阅读：1207. */
export function parseInfoRow(pieces: readonly string[]): InfoRow {
  const lines = pieces
    .map((piece) => piece.replace(/[\t\n\f\r \u00a0]+/g, ' ').trim())
    .filter((piece) => piece !== '');
  const dated = lines.findIndex((line) => DATE.test(line));
  return {
    source: findSource(lines),
    date: dated < 0 ? null : [lines[dated], lines[dated + 1] ?? ''].join(' '),
    authors: withValue(lines, AUTHOR),
    credits: lines.flatMap((_, at) => {
      const value = withValue(lines.slice(at, at + 3), EDITOR, true);
      return value === null ? [] : [value];
    }),
  };
}

/** A source's name without its label and what was glued to it: `来源：人民网－北京频道` → `人民网－北京频道`. */
export function cleanSource(text: string): string | null {
  const bare = text
    .replace(/[\t\n\f\r \u00a0]+/g, ' ')
    .trim()
    .replace(/^[|｜\s]+/, '');
  const value =
    bare
      .replace(new RegExp(`^.*?${SOURCE.source}`), '')
      .split(NEXT_LABEL)[0]
      ?.trim() ?? '';
  const name = value
    .replace(/^[（(【《]\s*([^（）()【】《》]+)\s*[）)】》]$/, '$1')
    .replace(/[\s　:：,，;；]+$/, '');
  return name === '' || name.length > 40 ? null : name;
}

function findSource(lines: readonly string[]): string | null {
  for (const [at, line] of lines.entries()) {
    const label = SOURCE.exec(line);
    if (label === null) continue;
    const rest = line.slice(label.index + label[0].length);
    const value = cleanSource(rest.trim() === '' ? (lines[at + 1] ?? '') : rest);
    if (value !== null) return value;
  }
  return null;
}

/** The line with a label, together with the next one where nothing follows the label. */
function withValue(lines: readonly string[], label: RegExp, onlyFirst = false): string | null {
  for (const [at, line] of lines.entries()) {
    const found = label.exec(line);
    if (found !== null) {
      const text =
        line
          .slice(found.index)
          .replace(/^[\s　|｜]+/, '')
          .split(TOOLS)[0] ?? '';
      return /[:：]\s*$/.test(text) ? `${text}${lines[at + 1] ?? ''}` : text;
    }
    if (onlyFirst) return null;
  }
  return null;
}
