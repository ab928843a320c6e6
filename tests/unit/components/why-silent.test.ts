import { describe, expect, it } from 'vitest';
import { whySilent } from '../../../components/popup/why-silent.ts';

const tab = { url: 'https://paper.example.cn/a.html', loading: false, own: false, granted: true };

describe('whySilent', () => {
  it.each([
    ['a page that was open before us', tab, 'silent'],
    ['a page that still loads', { ...tab, loading: true }, 'loading'],
    ['a site without permission', { ...tab, granted: false }, 'site-closed'],
    ['a site without permission that still loads', { ...tab, granted: false, loading: true }, 'site-closed'],
    ['a PDF', { ...tab, url: 'https://www.bjdch.gov.cn/P020.PDF?x=1', granted: false }, 'pdf'],
    [
      'a PDF elsewhere on the newspaper’s site',
      { ...tab, url: 'https://www.bjdch.gov.cn/xdcb/P1.pdf' },
      'pdf',
    ],
    [
      'a page of ours',
      { ...tab, url: 'chrome-extension://own/library.html', own: true, granted: false },
      'own',
    ],
    ['an address that is kept from us', { ...tab, url: null }, 'hidden'],
    ['an address that is kept from us while it loads', { ...tab, url: null, loading: true }, 'loading'],
    ['what is no address', { ...tab, url: 'no address' }, 'hidden'],
    ['a local file', { ...tab, url: 'file:///home/reader/a.html' }, 'file'],
    ['a page of the browser', { ...tab, url: 'chrome://settings/' }, 'closed'],
    ['a blank page', { ...tab, url: 'about:blank' }, 'closed'],
    ['a page of an extension', { ...tab, url: 'chrome-extension://abc/options.html' }, 'closed'],
    [
      'the Chrome store',
      { ...tab, url: 'https://chromewebstore.google.com/detail/x', granted: false },
      'closed',
    ],
    [
      'the old Chrome store',
      { ...tab, url: 'https://chrome.google.com/webstore/x', granted: false },
      'closed',
    ],
    ['its neighbour', { ...tab, url: 'https://chrome.google.com/other', granted: false }, 'site-closed'],
    ['the Firefox store', { ...tab, url: 'https://addons.mozilla.org/zh-CN/', granted: false }, 'closed'],
  ])('%s', (_, facts, kind) => {
    expect(whySilent(facts)).toEqual({ kind });
  });

  it('an issue of the newspaper, with its address', () => {
    const url = 'https://www.bjdch.gov.cn/ywdt/xdcb/202502/P020250221345678901234.pdf';
    expect(whySilent({ ...tab, url })).toEqual({ kind: 'newspaper', url });
    expect(whySilent({ ...tab, url, granted: false })).toEqual({ kind: 'newspaper', url });
  });
});
