import { failure, type Result, success } from '../outcome/result.ts';
import { tooLarge } from './pack-limits.ts';

/** The JSON of a file, with or without a byte order mark. `packNotJson`, or that it is too large. */
export function parseJsonText(text: string): Result<unknown> {
  const refused = tooLarge(text.length);
  if (refused) return refused;
  try {
    return success(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return failure('packNotJson');
  }
}
