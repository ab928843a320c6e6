/** Text in which Markdown, Obsidian's additions to it, and HTML see no markup (CommonMark, backslash escapes); one line. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#&~|!$^%]|=(?==)/g, '\\$&')
    .replace(/^( ?\d*)([-+=.)])/, '$1\\$2');
}

/** The same line by line: line ends stay, blank lines part paragraphs, and no line is taken for code. */
export function markdownLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => markdownText(line.trim()));
}

/** An address between angle brackets, as the destination of a link or as a link by itself. */
export function markdownAddress(url: string): string {
  return `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;
}
