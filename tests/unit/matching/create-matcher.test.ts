import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matching/create-matcher.ts';
import { bracketed, plain, surfaces } from './marked.ts';

describe('createMatcher', () => {
  it('takes the leftmost, then the longest', () => {
    const matcher = createMatcher(plain('接诉即办', '接诉即办改革', '办改革开放'));
    expect(bracketed('深化接诉即办改革开放', matcher)).toBe('深化[接诉即办改革]开放');
  });

  it('keeps concepts inside a match, and those inside them', () => {
    const matcher = createMatcher(plain('首都核心区规划', '核心区规划', '核心区'));
    const [match] = matcher.match('看首都核心区规划。');
    expect(match).toMatchObject({ conceptId: '首都核心区规划', start: 1, end: 8 });
    expect(match?.nested).toMatchObject([{ conceptId: '核心区规划', start: 3, end: 8 }]);
    expect(match?.nested?.[0]?.nested).toMatchObject([{ conceptId: '核心区', start: 3, end: 6 }]);
  });

  it('keeps no concept that only begins inside a match', () => {
    const [match] = createMatcher(plain('首都核心区规划', '规划编制组')).match('首都核心区规划编制组');
    expect(match).toEqual({ conceptId: '首都核心区规划', start: 0, end: 7 });
  });

  it('keeps no designation of the same concept inside a match', () => {
    const [match] = createMatcher([
      { text: '接诉即办', conceptId: 'a' },
      { text: '接诉即办改革', conceptId: 'a' },
    ]).match('接诉即办改革');
    expect(match).toEqual({ conceptId: 'a', start: 0, end: 6 });
  });

  it('marks from the first to the last character, with what is between and nothing outside', () => {
    const text = '“一\u200b业\u00ad一 证\ufeff”改革';
    expect(surfaces(text, createMatcher(plain('一业一证')).match(text))).toEqual(['一\u200b业\u00ad一 证']);
  });

  it('takes a shorter designation where the longest does not count', () => {
    const matcher = createMatcher([
      ...plain('热线'),
      { text: '热线网格', conceptId: 'b', notBefore: ['员'] },
    ]);
    expect(bracketed('热线网格员', matcher)).toBe('[热线]网格员');
  });

  it('passes on what a match needs', () => {
    const [match] = createMatcher([{ text: '派单', conceptId: 'a', needs: ['热线'] }]).match('派单');
    expect(match?.needs).toEqual(['热线']);
  });

  it('finds designations that are written alike by the rule that holds', () => {
    const matcher = createMatcher([
      { text: '七有', conceptId: 'a', quoted: true },
      { text: '“七有”', conceptId: 'b', notAfter: ['的'] },
    ]);
    expect(matcher.match('的“七有”')[0]?.conceptId).toBe('a');
    expect(matcher.match('新七有')[0]?.conceptId).toBe('b');
  });

  it('ignores designations too short to be terms', () => {
    expect(createMatcher(plain('', '办')).match('办')).toEqual([]);
  });
});

describe('quotation marks', () => {
  it.each([
    ['one inside a term is emphasis', ['六力提升'], '“六力”提升', '“[六力”提升]'],
    ['two part a term', ['放管服务'], '“放管”“服务”', '“放管”“服务”'],
    ['two stand where the designation has them', ['七有”“五性'], '“七有”“五性”', '“[七有”“五性]”'],
    ['single ones inside double ones', ['枫桥经验'], '“学习‘枫桥经验’”', '“学习‘[枫桥经验]’”'],
  ])('%s', (_, designations, text, expected) => {
    expect(bracketed(text, createMatcher(plain(...designations)))).toBe(expected);
  });

  it('may meet where a label of the concept has list punctuation', () => {
    const labels = ['七有五性', '七有、五性'].map((text) => ({ text, conceptId: 'a' }));
    expect(bracketed('“七有”“五性”', createMatcher(labels))).toBe('“[七有”“五性]”');
  });
});

describe('rules', () => {
  const one = (rule: object) => createMatcher([{ text: '服务包', conceptId: 'a', ...rule }]);
  it.each([
    ['quoted, before', { quoted: true }, '“服务包', true],
    ['quoted, after', { quoted: true }, '服务包」', true],
    ['quoted, but bare', { quoted: true }, '服务包', false],
    ['notAfter', { notAfter: ['养老'] }, '养老服务包', false],
    ['notAfter, white space between', { notAfter: ['养老'] }, '养 老 服 务 包', false],
    ['notAfter, elsewhere', { notAfter: ['养老'] }, '养老的服务包', true],
    ['notAfter at the start', { notAfter: ['养老'] }, '服务包', true],
    ['notBefore', { notBefore: ['车'] }, '服务包车', false],
    ['notBefore, traditional', { notBefore: ['车'] }, '服務包車', false],
    ['notBefore, a quotation ends between', { notBefore: ['车'] }, '“服务包”车', true],
    ['notAfter with the quotation mark', { notAfter: ['使命”'] }, '使命”服务包', false],
  ])('%s', (_, rule, text, counts) => {
    expect(one(rule).match(text)).toHaveLength(counts ? 1 : 0);
  });
});

describe('numbers and Latin words', () => {
  it.each([
    '1234567',
    '拨[12345]热',
    '0.12345',
    '12345.6',
    '12345万件',
    'A12345',
    'xAIGC',
    '[AIGC]应用',
    '用“[AIGC]”3次',
    'AIGC3',
    '第三率',
    '十三率',
    '三百街',
    '统一[一窗]',
    '“十”[三率]',
  ])('%s', (sentence) => {
    const matcher = createMatcher(plain('12345', 'AIGC', '三率', '百街', '一窗'));
    expect(bracketed(sentence.replace(/[[\]]/g, ''), matcher)).toBe(sentence);
  });
});
