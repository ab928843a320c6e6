import { type ExcerptMark, excerptMarks } from '../excerpt/excerpt.ts';
import type { Result } from '../outcome/result.ts';
import { changeStored, readStored, type StoredValue } from './stored-value.ts';

interface LastMark {
  readonly mark: ExcerptMark;
}

const storedMark: StoredValue<LastMark> = {
  key: 'lastMark',
  parse: (stored) => ({
    mark: excerptMarks.find((mark) => mark === (stored as Partial<LastMark> | undefined)?.mark) ?? 'amber',
  }),
};

/** The mark that the reader used last, in whichever window; amber at first. */
export async function readLastMark(): Promise<ExcerptMark> {
  return (await readStored(storedMark)).mark;
}

export function writeLastMark(mark: ExcerptMark): Promise<Result<unknown>> {
  return changeStored(storedMark, () => ({ mark }));
}
