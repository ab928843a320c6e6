import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../browser/find-browser.ts';
import type { Inspection } from '../../inspect/inspection.ts';
import { drawIssue } from '../../newspaper/draw-issue.ts';
import { framedBriefs } from '../../newspaper/layouts-plain.ts';
import { expectations } from '../sites/page-fixtures.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dongcheng-gloss-inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ['--import', 'tsx', 'tests/inspect/inspect.ts', ...args];
  return spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
}

function inspectSample(file: string): Inspection {
  const { stdout } = run(`tests/fixtures/pages/${file}`, '--url', expectations.get(file)?.url ?? '');
  return JSON.parse(stdout) as Inspection;
}

function inspectText(name: string, content: string | Buffer): Inspection {
  writeFileSync(join(folder, name), content);
  return JSON.parse(run(join(folder, name)).stdout) as Inspection;
}

describe('inspect', { timeout: 60_000 }, () => {
  it('prints an article as design and sample say, with offsets into its blocks joined by line feeds', () => {
    const { type, reasons, articles, unassigned } = inspectSample('07_people_bj_gbk.html');
    const [article] = articles;
    expect({ type, unassigned }).toEqual({ type: 'article', unassigned: '' });
    expect(reasons.length).toBeGreaterThan(0);
    expect(article).toMatchObject({
      title: '老旧小区加梯“按楼排队”',
      kicker: '东城和平里街道试出一张“加梯顺序表”',
      subtitle: null,
      source: '人民网－北京频道',
      publishedAt: '2026-09-11T08:41:00+08:00',
      authors: [
        { name: '夏长亭', role: '记者' },
        { name: '顾念', role: '记者' },
      ],
      page: null,
    });
    const text = article?.blocks.map((block) => block.text).join('\n') ?? '';
    const surfaces = article?.matches.map(({ start, end }) => text.slice(start, end));
    expect(surfaces).toEqual(article?.matches.map(({ surface }) => surface));
    expect(article?.matches.map(({ conceptId }) => conceptId)).toContain('jie-su-ji-ban');
    expect(article?.blocks.find(({ kind }) => kind === 'caption')).toMatchObject({
      text: '居民在看加梯顺序表。',
      photographer: '顾念',
    });
  });

  it('prints an article that is not ours as unrelated, so that one sees why', () => {
    const { type, articles, reasons } = inspectSample('11_xicheng_negative.html');
    expect(type).toBe('unrelated');
    expect(articles[0]?.title).toBe('接诉即办“蓝色窗台”在白塔寺安家');
    expect(reasons[0]).toContain('其他区');
  });

  it('lets a browser run the page’s script where there is one', () => {
    const { type, articles } = inspectSample('14_late_script.html');
    expect(type).toBe(findBrowser('chromium') === null ? 'pending' : 'article');
    expect(articles).toHaveLength(findBrowser('chromium') === null ? 0 : 1);
  });

  it('joins the broken lines of a text', () => {
    const { type, articles } = inspectText(
      'a.txt',
      '　　街道把接诉即\n办工单按院落归类，\n一律搬到现场。\n\n　　第二段。\n',
    );
    expect(type).toBe('article');
    expect(articles[0]?.title).toBeNull();
    expect(articles[0]?.blocks.map(({ text }) => text)).toEqual([
      '街道把接诉即办工单按院落归类，一律搬到现场。',
      '第二段。',
    ]);
    expect(articles[0]?.matches.map(({ surface }) => surface)).toContain('接诉即办');
  });

  it('says of a PDF that can’t be read why', () => {
    const { type, articles, reasonData } = inspectText('a.pdf', '%PDF-1.7\n');
    expect({ type, articles }).toEqual({ type: 'pdf', articles: [] });
    expect(reasonData.map(({ code }) => code)).toEqual(['content-type', 'pdfBroken']);
  });

  it('prints the articles of a newspaper’s PDF', async () => {
    const layout = framedBriefs();
    const { type, articles, unassigned } = inspectText('b.pdf', await drawIssue(layout.sheets));
    expect({ type, unassigned }).toEqual({ type: 'pdf', unassigned: '' });
    expect(articles.map(({ title }) => title).sort()).toEqual(
      layout.articles.map(({ title }) => title).sort(),
    );
    expect(articles.map(({ page, publishedAt }) => ({ page, publishedAt }))).toContainEqual({
      page: '2',
      publishedAt: '2026-03-09',
    });
  });

  it.each([
    ['no file', []],
    ['a file that is not there', ['/nowhere/at-all.html']],
    ['a folder', ['.']],
    ['two files', ['a', 'b']],
    ['an address that is none', ['package.json', '--url', 'nonsense']],
    ['an unknown option', ['package.json', '--nonsense']],
  ])('says in one sentence what is wrong with %s', (_, args) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('refuses what is neither page, PDF nor text', () => {
    writeFileSync(join(folder, 'a.bin'), Buffer.from([1, 0, 2, 0, 3]));
    expect(run(join(folder, 'a.bin')).status).toBe(2);
  });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('UTF-16');
  });
});
