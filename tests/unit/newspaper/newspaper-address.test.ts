import { expect, it } from 'vitest';
import { isNewspaperAddress } from '../../../lib/newspaper/newspaper-address.ts';

it.each([
  ['https://www.bjdch.gov.cn/ywdt/xdcb/202502/P020250221345678901234.pdf', true],
  ['http://www.bjdch.gov.cn/ywdt/xdcb/202502/P020250221345678901234.pdf#page=2', true],
  ['https://www.bjdch.gov.cn/ywdt/xdcb/202502/t20250221_1.html', false],
  ['https://www.bjdch.gov.cn/zwgk/202502/P020250221345678901234.pdf', false],
  ['https://www.bjdch.gov.cn.example.cn/ywdt/xdcb/202502/P1.pdf', false],
  ['https://example.cn/?u=https://www.bjdch.gov.cn/ywdt/xdcb/202502/P1.pdf', false],
])('%s: %s', (url, expected) => {
  expect(isNewspaperAddress(url)).toBe(expected);
});
