import { type ReadonlySignal, signal } from '@preact/signals';

/** What is known of a record: not asked yet, gone, or the record. */
export type Known<T> = T | null | undefined;

/** Records of a long list, fetched as they come into sight. */
export interface LazyRecords<T> {
  /** Changes whenever more is known. */
  readonly look: ReadonlySignal<(no: number) => Known<T>>;
  /** Says which are in sight now; earlier wishes that were not begun are dropped. */
  readonly want: (nos: readonly number[]) => void;
  /** Takes records that were read for something else just now. */
  readonly take: (records: readonly T[]) => void;
  /** What is known may be out of date: shown on, and fetched again when wanted next. */
  readonly renew: () => void;
}

interface Fetched<T> {
  readonly value: T | null;
  readonly turn: number;
}

/** One request runs at a time, so that fast scrolling asks for where it ends and not for all that it passed. */
export function lazyRecords<T extends { readonly no: number }>(
  load: (nos: readonly number[]) => Promise<readonly T[]>,
  onFailure: (error: unknown) => void,
): LazyRecords<T> {
  const known = new Map<number, Fetched<T>>();
  const lookIn = () => (no: number) => known.get(no)?.value;
  const look = signal(lookIn());
  let wanted: readonly number[] = [];
  let turn = 0;
  let running = false;

  async function fetchWanted(): Promise<void> {
    if (running) return;
    running = true;
    try {
      for (;;) {
        const missing = wanted.filter((no) => known.get(no)?.turn !== turn);
        if (missing.length === 0) break;
        const begun = turn;
        const records = new Map((await load(missing)).map((record) => [record.no, record]));
        for (const no of missing) known.set(no, { value: records.get(no) ?? null, turn: begun });
        look.value = lookIn();
      }
    } catch (error) {
      wanted = [];
      onFailure(error);
    } finally {
      running = false;
    }
  }

  return {
    look,
    want(nos) {
      wanted = nos;
      void fetchWanted();
    },
    take(records) {
      if (records.length === 0) return;
      for (const record of records) known.set(record.no, { value: record, turn });
      look.value = lookIn();
    },
    renew() {
      turn += 1;
      void fetchWanted();
    },
  };
}
