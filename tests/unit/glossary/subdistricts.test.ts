import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matching/create-matcher.ts';
import { settleMatches } from '../../../lib/matching/settle-matches.ts';
import { wordFinder } from '../../../lib/matching/word-finder.ts';
import { surfaces } from '../matching/marked.ts';
import { shippedGlossary } from './shipped.ts';

const matcher = createMatcher(shippedGlossary.designations);
const marked = (text: string) => surfaces(text, settleMatches(matcher.match(text), wordFinder(text)));
const of = (broader: string) =>
  [...shippedGlossary.entries.values()].filter(({ concept }) => concept.broader.includes(broader));

describe('the subdistricts of Dongcheng', () => {
  it('are seventeen concepts of their own, as many as the overview has parts', () => {
    const names = of('dong-cheng-qu-jie-dao').map(({ concept }) => concept.prefLabel.zh);
    const parts = shippedGlossary.entries.get('dong-cheng-qu-jie-dao')?.concept.parts ?? [];
    expect(names).toHaveLength(17);
    expect([...names].sort()).toEqual(parts.map(({ label }) => label.zh).sort());
    expect(of('dong-cheng-qu-jie-dao').every(({ concept }) => concept.level === '街道')).toBe(true);
  });

  it.each([
    ['石景山区的企业走访了景山街道。', ['景山街道']],
    ['东四街道的车队沿东四环行驶，停在东四十条。', ['东四街道']],
    ['东四街道开会，东四的老人和五百米外的邻居都来了。', ['东四街道', '东四']],
    ['朝阳门街道的人走到朝阳门外大街和朝阳门外街道。', ['朝阳门街道']],
    ['安定门街道在安定门桥下、安定门内大街设点。', ['安定门街道']],
    ['此前门街道还没有路灯，前门街道后来装上了。', ['前门街道']],
    ['建国门街道办起“理响建国门”。', ['建国门街道']],
    ['崇外街道的居民说，崇外是个好地方，崇外大街也变了。', ['崇外街道', '崇外']],
    ['永定门外街道简称永外街道。', ['永定门外街道', '永外街道']],
    ['列车经过东直门站、朝阳门站、建国门站和天坛东门站。', []],
    ['许昌市东城区街道干净，南京栖霞区龙潭街道也干净。', []],
  ])('%s', (text, surfacesThere) => {
    expect(marked(text)).toEqual(surfacesThere);
  });
});
