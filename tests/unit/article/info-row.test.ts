import { describe, expect, it } from 'vitest';
import { cleanSource, parseInfoRow } from '../../../lib/article/info-row.ts';

describe('a row under a headline', () => {
  it.each([
    [['日期：2026-08-12 16:28', '来源：东城区审计局', '阅读：1207', '语音播报'], '东城区审计局'],
    [['日期：2026-08-12 16:28来源：东城区审计局阅读：1207语音播报'], '东城区审计局'],
    [['来源：', '北京日报客户端', '2026-06-03 07:52'], '北京日报客户端'],
    [['2026年09月11日08:41 | 来源：', '人民网－北京频道'], '人民网－北京频道'],
    [['2026-05-19 10:30', '来源：千龙网  字号 T|T'], '千龙网'],
    [['发布时间：2026-07-02 09:15  信息来源：区人大常委会办公室  浏览次数：88'], '区人大常委会办公室'],
    [['来源：北京时间 作者：林晓禾'], '北京时间'],
    [['2026年02月27日 16:08　来源：中国新闻网', '大字体', '小字体'], '中国新闻网'],
    [['没有出处'], null],
  ])('%j', (pieces, source) => {
    expect(parseInfoRow(pieces).source).toBe(source);
  });

  it('gives date, author and editors as printed', () => {
    const row = parseInfoRow(['2026-02-03', '09:00', '作者：', '尤加利', '责任编辑：唐半夏(QL0007)']);
    expect(row).toMatchObject({
      date: '2026-02-03 09:00',
      authors: '作者：尤加利',
      credits: ['责任编辑：唐半夏(QL0007)'],
    });
  });

  it('cuts an author off from the tools beside', () => {
    expect(parseInfoRow(['来源：千龙网 作者：苏望舒 字号']).authors).toBe('作者：苏望舒');
    expect(parseInfoRow(['作者：苏望舒', '阅读：1207']).authors).toBe('作者：苏望舒');
  });

  it('has a source that may have spaces or brackets, but no sentences', () => {
    expect(cleanSource('来源：《东城新闻》')).toBe('东城新闻');
    expect(cleanSource('  北京东城  ')).toBe('北京东城');
    expect(cleanSource('来源：')).toBeNull();
  });
});
