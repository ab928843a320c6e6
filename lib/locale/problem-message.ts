import { type MessageKey, message } from './message.ts';

/**
 * The sentence of a failure's key, its placeholders filled with `values`. Keys come over messages, so an
 * unknown one gets a general sentence.
 */
export function problemMessage(key: string, values: readonly string[] = []): string {
  return message(key as MessageKey, ...values) || message('unknownProblem');
}
