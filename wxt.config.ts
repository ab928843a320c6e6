import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { namesState } from './lib/glossary/merge-own-terms.ts';
import { loadGlossary } from './lib/library/load-glossary.ts';
import { namedHosts } from './lib/sites/named-hosts.ts';
import { runsAsRoot } from './tests/browser/chromium-flags.ts';
import { hasDisplay } from './tests/browser/has-display.ts';

const pdfjs = fileURLToPath(new URL('node_modules/pdfjs-dist/', import.meta.url));

/** What pdf.js loads at need: encodings and fonts that files leave out, and the decoder of JPEG 2000 pictures. */
const pdfParts: Readonly<Record<string, RegExp>> = {
  cmaps: /\.bcmap$|^LICENSE/,
  standard_fonts: /\.(?:pfb|ttf)$|^LICENSE/,
  wasm: /^openjpeg_nowasm_fallback\.js$|^LICENSE_(?:PDFJS_)?OPENJPEG$/,
};

/** The code that finds terms in a text. */
const termFinding = ['lib/matching', 'lib/text'];

/** Another text for each package that may find other terms in the articles that are kept; see rematch-library.ts. */
async function termsEdition(): Promise<string> {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url));
  const { glossary } = await loadGlossary(async (id) =>
    JSON.parse(String(read(`public/glossary/${id}.json`))),
  );
  const hash = createHash('sha256').update(namesState(glossary));
  for (const folder of termFinding) {
    for (const name of readdirSync(new URL(folder, import.meta.url)).sort())
      hash.update(read(`${folder}/${name}`));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Takes out of pdf.js what makes code of text: we switch it off, and no code of a package should be able to. */
const withoutEval: Plugin = {
  name: 'without-eval',
  transform(code, id) {
    if (!/pdfjs-dist[\\/]build/.test(id)) return null;
    return code
      .replace('new Function("");', 'throw new Error();')
      .replace(/return new Function\([^)]*\);/, '');
  },
};

const modernDexie = fileURLToPath(import.meta.resolve('dexie/dist/modern/dexie.mjs'));

const nativeBrowser = fileURLToPath(import.meta.resolve('wxt/browser'));

/** Chromium since it finds the caret in shadow roots, Firefox since it paints highlights. */
const oldest = { chrome: 128, firefox: 140 };

/** The scripts that run on news pages. */
const onPages: readonly string[] = ['detector', 'annotator', 'card'];
/** Those in which every byte is waited for: they take the browser's API as it is. */
const small: readonly string[] = [...onPages, 'popup-first'];

/** The browser that `npm run dev` opens; none where no window can be shown. */
const developing = {
  disabled: !hasDisplay(),
  chromiumArgs: runsAsRoot() ? ['--no-sandbox'] : [],
};

/** With all that it imports, the popup itself. One file: a browser fetches a dozen small ones slowly. */
const popup =
  /[\\/]entrypoints[\\/]popup[\\/](popup-app|page-store|page-actions|lookup-keys|prepare-document)\.tsx?$/;

/** How it looks: wanted before its script is. */
const popupLook =
  /[\\/]components[\\/](controls[\\/](base|switch)|lookup[\\/](lookup|search-box|section-tabs)|library[\\/]keep-status|page-terms[\\/]term-list|popup[\\/]popup)\.css$/;

interface BuiltPage {
  readonly filename: string;
  readonly bundle?: Readonly<Record<string, { readonly type: string; readonly source?: unknown }>>;
}

/**
 * The popup's look stands in its page, a file less to wait for before anything can be painted, and its first script is
 * named in its head.
 */
const popupPage = {
  name: 'popup-page',
  transformIndexHtml: {
    order: 'post' as const,
    handler(html: string, { bundle, filename }: BuiltPage) {
      if (!bundle || !filename.includes('popup')) return html;
      const first = '<script defer src="/popup-first.js"></script>';
      return html
        .replace('<script type="module"', (script) => first + script)
        .replace(/<link rel="stylesheet"[^>]*href="\/(assets\/popup-look[^"]+)">/, (link, path) => {
          const file = bundle[path];
          return file?.type === 'asset' ? `<style>${file.source}</style>` : link;
        });
    },
  },
};

/**
 * The detector runs once, and nearly all of it: Chromium then need not read each function twice. Other engines see
 * a comment. https://v8.dev/blog/explicit-compile-hints
 */
const compiledAtOnce = {
  name: 'compiled-at-once',
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    }
  },
};

/** Key commands, all rebindable through the browser. No browser lets a manifest suggest Alt+/: see pin-key.ts. */
const commands = {
  'pin-term': { description: '__MSG_cmdPinTerm__' },
  'next-term': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_cmdNextTerm__' },
  'add-term': { description: '__MSG_cmdAddTerm__' },
  'previous-term': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_cmdPreviousTerm__' },
  'save-excerpt': { suggested_key: { default: 'Alt+J' }, description: '__MSG_cmdSaveExcerpt__' },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  webExt: developing,
  // The oldest browsers that run us: what they know needs no translation.
  vite: async () => ({
    plugins: [withoutEval],
    // Dexie's build for browsers of these years: a page that was just opened runs it sooner than the one for all.
    resolve: { alias: { dexie: modernDexie } },
    define: { 'import.meta.env.TERMS_EDITION': JSON.stringify(await termsEdition()) },
    build: {
      target: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    'build:publicAssets'(_wxt, files) {
      for (const [folder, wanted] of Object.entries(pdfParts)) {
        for (const name of readdirSync(pdfjs + folder).filter((each) => wanted.test(each)))
          files.push({ absoluteSrc: `${pdfjs}${folder}/${name}`, relativeDest: `pdfjs/${folder}/${name}` });
      }
    },
    // Content scripts are on every page of the named hosts: there `wxt/browser` is the browser's own API,
    // which answers with promises in both engines, and the polyfill's 3 kB (gzip) stay out of the page.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ name }) => name === 'popup')) {
        const output = config.build?.rollupOptions?.output;
        if (!output || Array.isArray(output)) throw new Error('The pages are no longer built as they were.');
        output.codeSplitting = {
          groups: [
            { name: 'popup-look', test: popupLook, priority: 1 },
            { name: 'popup-view', test: popup },
            // What every page needs to begin: one small file instead of three.
            { name: 'beginning', test: /preload-helper|wxt-html-plugins|@wxt-dev[\\/]browser[\\/]/ },
          ],
        };
        config.plugins = [popupPage, ...(config.plugins ?? [])];
      }
      if (!entrypoints.every(({ name }) => small.includes(name))) return;
      if (entrypoints.some(({ name }) => name === 'detector'))
        config.plugins = [...(config.plugins ?? []), compiledAtOnce];
      config.resolve = {
        ...config.resolve,
        alias: { ...config.resolve?.alias, 'wxt/browser': nativeBrowser },
      };
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    // One worker for all windows, which keeps nothing of private ones (keep-visit.ts). Split, a private window
    // would have a worker and a database of its own in Chromium, and Firefox does not know the word.
    incognito: 'spanning',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      // Asks for nothing at installing: it reaches the named hosts only, and one rule is all that is ever set.
      'declarativeNetRequestWithHostAccess',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...namedHosts],
    content_scripts: [
      {
        matches: [...namedHosts],
        js: ['detector.js'],
        css: ['assets/highlights.css'],
        run_at: 'document_idle',
      },
    ],
    // Asked for when the reader turns on automatic backups.
    optional_permissions: ['downloads'],
    optional_host_permissions: ['*://*/*'],
    // A site's own request can be sent on to such a page only.
    web_accessible_resources: [{ resources: ['reader.html'], matches: ['*://www.bjdch.gov.cn/*'] }],
    commands,
    omnibox: { keyword: 'dc' },
    action: { default_title: '__MSG_extName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dongcheng-gloss@dongcheng-gloss.invalid',
              strict_min_version: `${oldest.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: String(oldest.chrome) }),
  }),
});
