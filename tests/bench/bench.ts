import type { Page } from '@playwright/test';
import type { Row } from './report.ts';

/** One benchmark by its name on the command line. Gets a new page that nothing else uses. */
export interface Bench {
  readonly name: string;
  readonly title: string;
  readonly run: (page: Page) => Promise<readonly Row[]>;
}
