import { parseArgs } from 'node:util';
import { matchFinder } from './find-matches.ts';
import { inspectFile } from './inspect-file.ts';
import { loadGlossary } from './load-glossary.ts';

const HELP = `npm run -s inspect -- FILE [--url URL]

Prints what the product makes of a document (HTML, PDF or text) as JSON:
{ type, reasons, articles: [{ kicker, title, subtitle, source, publishedAt, authors, editors, page, blocks, matches }], unassigned }

  --url URL   the address at which the page is read; sites are told by it

type      article, list, pdf, unavailable, pending or unrelated; an article that isn't ours is printed as unrelated
reasons   why, as sentences; reasonData holds the same as data
blocks    kind (paragraph, subheading, caption, note) and text; of a caption its sentence, and who took or gave the picture
matches   start and end are UTF-16 offsets into the article's text, which is its blocks' texts joined by "\\n";
          titleMatches: the same for kicker, title and subtitle joined by "\\n"
unassigned  a newspaper's text that no article could be found for
certainty   of a plain text's articles: sure, likely or guessed
null      unknown

A page whose text its own scripts bring is opened in an installed Chromium with the network cut off; without one
it's reported as pending.
`;

function readArguments(): { file: string; url: string | null } | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return HELP;
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return 'Give one file: npm run -s inspect -- FILE [--url URL]';
    if (values.url !== undefined && !URL.canParse(values.url)) return `${values.url} is not an address.`;
    return { file, url: values.url ?? null };
  } catch (error) {
    return error instanceof Error ? error.message : 'The arguments can’t be read.';
  }
}

const given = readArguments();
const result =
  typeof given === 'string' ? given : await inspectFile(given.file, given.url, matchFinder(loadGlossary()));
if (result === HELP) {
  process.stdout.write(HELP);
} else if (typeof result === 'string') {
  process.stderr.write(`${result.split('\n')[0]}\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}
