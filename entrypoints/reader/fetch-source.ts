import { failure, type Result, success } from '../../lib/outcome/result.ts';
import { MAX_BYTES } from '../../lib/pdf/open-pdf.ts';
import type { Source } from '../newspaper-worker/protocol.ts';

/** Told as bytes come in; `total` is null where the server doesn't say. */
export type OnBytes = (received: number, total: number | null) => void;

/**
 * Fetches a document, without the reader's cookies: what needs a login has to be saved and opened as a file. Fails
 * with `readerNotFetched`, `readerGone` (with the server's status) or `pdfTooLarge`. Throws once `signal` aborts.
 */
export async function fetchSource(
  address: string,
  onBytes: OnBytes,
  signal: AbortSignal,
): Promise<Result<Source>> {
  try {
    const url = address.replace(/#.*$/s, '');
    const response = await fetch(url, { credentials: 'omit', redirect: 'follow', signal });
    if (!response.ok) return failure('readerGone', String(response.status));
    const said = Number(response.headers.get('content-length'));
    const total = said > 0 ? said : null;
    if (total !== null && total > MAX_BYTES) return failure('pdfTooLarge');
    const parts: BlobPart[] = [];
    let received = 0;
    for await (const part of chunksOf(response.body)) {
      received += part.length;
      if (received > MAX_BYTES) return failure('pdfTooLarge');
      parts.push(part);
      onBytes(received, total);
    }
    const type = response.headers.get('content-type') ?? '';
    return success({ data: new Blob(parts), type, address: url });
  } catch (error) {
    if (signal.aborted) throw error;
    return failure('readerNotFetched');
  }
}

/** A stream's parts; leaving the loop early ends the download. */
async function* chunksOf(body: ReadableStream<Uint8Array<ArrayBuffer>> | null) {
  const reader = body?.getReader();
  try {
    for (;;) {
      const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done || value === undefined) return;
      yield value;
    }
  } finally {
    await reader?.cancel();
  }
}
