import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchSource } from '../../../entrypoints/reader/fetch-source.ts';

const url = 'https://paper.example.cn/issue.pdf';
const never = new AbortController().signal;
afterEach(() => vi.unstubAllGlobals());

function answer(response: () => Response) {
  const fetched = vi.fn(async (_url: string, _options: RequestInit) => response());
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

describe('fetching a document', () => {
  it('gives its bytes and type, and tells how far it has come', async () => {
    const fetched = answer(
      () => new Response('%PDF-1', { headers: { 'content-type': 'application/pdf', 'content-length': '6' } }),
    );
    const heard: unknown[] = [];
    const result = await fetchSource(`${url}#page=2`, (...said) => heard.push(said), never);
    expect(result).toMatchObject({ ok: true, value: { type: 'application/pdf', address: url } });
    expect(result.ok && (await result.value.data.text())).toBe('%PDF-1');
    expect(heard).toEqual([[6, 6]]);
    expect(fetched.mock.calls[0]?.[0]).toBe(url);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit' });
  });

  it('says what the server answered', async () => {
    answer(() => new Response('no', { status: 403 }));
    const result = await fetchSource(url, () => {}, never);
    expect(result).toMatchObject({ failure: { key: 'readerGone', values: ['403'] } });
  });

  it('stops at what is too large, announced or not', async () => {
    answer(() => new Response('x', { headers: { 'content-length': '999999999' } }));
    expect(await fetchSource(url, () => {}, never)).toMatchObject({ failure: { key: 'pdfTooLarge' } });
    const chunk = new Uint8Array(64 * 1024 * 1024);
    let pulled = 0;
    answer(
      () =>
        new Response(
          new ReadableStream({
            pull: (controller) => {
              pulled += 1;
              controller.enqueue(chunk);
            },
          }),
        ),
    );
    expect(await fetchSource(url, () => {}, never)).toMatchObject({ failure: { key: 'pdfTooLarge' } });
    expect(pulled).toBeLessThan(8);
  });

  it('fails where there is no network, and throws once it is cancelled', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await fetchSource(url, () => {}, never)).toMatchObject({ failure: { key: 'readerNotFetched' } });
    await expect(fetchSource(url, () => {}, AbortSignal.abort())).rejects.toThrow();
  });
});
