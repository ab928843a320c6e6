import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';

/** What the product's build does beyond plain bundling: style sheets as text, and a browser that has sentences. */
const asInProduct: Plugin = {
  name: 'as-in-product',
  setup(builder) {
    builder.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: new URL(path.replace('?inline', ''), `file://${resolveDir}/`).pathname,
      namespace: 'inline-css',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
    // Styles that views import come by bundleStyles.
    builder.onLoad({ filter: /\.css$/ }, () => ({ contents: '', loader: 'js' }));
    builder.onResolve({ filter: /^wxt\/browser$/ }, ({ path }) => ({ path, namespace: 'browser' }));
    builder.onLoad({ filter: /.*/, namespace: 'browser' }, async () => ({
      contents: `const sentences = ${await readFile('public/_locales/zh_CN/messages.json', 'utf8')};
        export const browser = { i18n: { getMessage: (key) => sentences[key]?.message ?? '' } };`,
      loader: 'js',
    }));
  },
};

/** Bundles a module for a page: its exports become the global `name`. Source text out. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2024',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    // As wxt.config.ts has it.
    alias: { dexie: 'dexie/dist/modern/dexie.mjs' },
    plugins: [asInProduct],
  });
  return outputFiles[0]?.text ?? '';
}

/** The style sheets that match these patterns with what they import, as one. */
export async function bundleStyles(patterns: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [...patterns],
    bundle: true,
    write: false,
    outdir: 'styles',
    minify: true,
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
