/** Styles of the sheet: for a light and a dark screen, and for paper. The lines of the marks are those of the pages. */
export const sheetStyle = `
:root { color-scheme: light dark; --paper: #fffdf8; --ink: #1d1b16; --quiet: #5f5a4e; --line: #d9d3c3;
  --amber: #9a6700; --green: #1a7f37; --blue: #0969da; --pink: #bf3989; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #17181b; --ink: #ebe8e0; --quiet: #aaa596; --line: #3a3b40;
    --amber: #d9a22e; --green: #57ab5a; --blue: #6cb0ff; --pink: #e585bd; }
}
body { margin: 0 auto; padding: 2rem 1rem; max-width: 44rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.75 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0; }
h2 { font-size: 1.2rem; line-height: 1.4; margin: 2.5rem 0 0; padding-top: 1rem; border-top: 1px solid var(--line); }
.cited, .about, dl { color: var(--quiet); font-size: .85rem; margin: .25rem 0 0; }
article { margin: 1.5rem 0 0; }
blockquote { margin: 0; padding-left: 1rem; border-left: 4px solid var(--mark); white-space: pre-line; }
blockquote span { text-decoration: underline; text-decoration-color: var(--mark); text-decoration-thickness: .09em;
  text-underline-offset: .25em; }
.amber { --mark: var(--amber); }
.green { --mark: var(--green); } .green blockquote { border-left-style: double; }
.green span { text-decoration-style: double; }
.blue { --mark: var(--blue); } .blue blockquote { border-left-style: dotted; }
.blue span { text-decoration-style: dotted; }
.pink { --mark: var(--pink); } .pink blockquote { border-left-style: dashed; }
.pink span { text-decoration-style: wavy; }
.note { margin: .5rem 0 0 1.25rem; white-space: pre-wrap; }
dl { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-left: 1.25rem; }
dl div { display: flex; } dt::after { content: "："; } :lang(en) dt::after { content: ":"; padding-right: .35rem; } dd { margin: 0; }
a { color: inherit; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #999; }
  @page { margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, .cited { break-after: avoid; } article { break-inside: avoid; }
  blockquote { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; }
}
`;
