import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browser/launch-chromium.ts';
import type { OpenPage } from '../browser/reading-browser.ts';
import { serveSite } from '../site/serve-site.ts';
import { type Step, type Stop, steps } from './steps.ts';

const folder = fileURLToPath(new URL('../../tour/', import.meta.url));

/** Takes one step, photographs where it ended, and prints what was seen. */
async function take(step: Step, number: number, stop: Stop): Promise<Stop> {
  let next = stop;
  try {
    const { seen, ...reached } = await step.take(stop);
    next = reached;
    console.log(`${number}. ${step.name}: ${seen}`);
  } catch (error) {
    throw new Error(
      `Step ${number} (${step.name}) failed: ${error instanceof Error ? error.message : error}`,
    );
  } finally {
    const page: OpenPage | null = next.page ?? null;
    await page?.screenshot(`${folder}${String(number).padStart(2, '0')}-${step.file}.png`);
  }
  return next;
}

/**
 * Walks through the main job without a window: numbered screenshots go to `tour/`, one line a step to
 * the terminal.
 * @throws at the first step that fails, with one sentence.
 */
export async function tour(extensionDir: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const browser = await launchChromium({ extensionDir, serve: serveSite, language: 'zh-CN' });
  try {
    let stop: Stop = { browser, page: null, article: null };
    for (const [index, step] of steps.entries()) stop = await take(step, index + 1, stop);
    console.log(`The tour is done: ${steps.length} steps, all seen. Screenshots are in tour/.`);
  } finally {
    await browser.close();
  }
}
