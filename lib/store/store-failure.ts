import { type Failed, failure } from '../outcome/result.ts';

const databaseErrors = new Set([
  'AbortError',
  'ConstraintError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'OpenFailedError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]);

/** The failure that an error of the database means to the reader: `diskFull` or `libraryUnavailable`. Others are bugs and thrown. */
export function storeFailure(error: unknown): Failed {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return failure('diskFull');
  if (names.some((name) => databaseErrors.has(name))) return failure('libraryUnavailable');
  throw error;
}

/** Names of an error and of what caused it: an aborted transaction tells its reason one level below. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...(inner === error ? [] : namesOf(inner))];
}
