/** An expected failure: `key` names the sentence for the reader in `_locales`. */
export interface Failure {
  readonly key: string;
  /** What fills the sentence's placeholders, in order. */
  readonly values?: readonly string[];
}

export interface Failed {
  readonly ok: false;
  readonly failure: Failure;
}

/** The outcome of something that may fail in an expected way. Anything unexpected is thrown. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failed;

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(key: string, ...values: readonly string[]): Failed {
  return { ok: false, failure: { key, values } };
}
