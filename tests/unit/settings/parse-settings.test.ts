import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../lib/settings/parse-settings.ts';
import { defaultSettings, type Settings } from '../../../lib/settings/settings.ts';

const chosen: Settings = {
  enabled: false,
  disabledHosts: ['www.bjdch.gov.cn', 'localhost'],
  occurrences: 'first',
  tooltip: false,
  hoverDelay: 400,
  keep: false,
  unkeptHosts: ['news.bjd.com.cn'],
  openIssues: true,
  readingLevel: 'short',
  studyMinutes: 20,
  studyNew: 3,
};

describe('parseSettings', () => {
  it('keeps settings that are whole', () => {
    expect(parseSettings(chosen)).toEqual(chosen);
  });

  it.each([[undefined], [null], ['on'], [7], [[]]])('gives the defaults for %j', (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it.each([
    ['enabled', 'false'],
    ['disabledHosts', 'www.bjdch.gov.cn'],
    ['occurrences', 'some'],
    ['tooltip', 1],
    ['hoverDelay', -1],
    ['hoverDelay', 1001],
    ['hoverDelay', Number.NaN],
    ['hoverDelay', '150'],
    ['keep', 0],
    ['openIssues', 'yes'],
    ['unkeptHosts', { 0: 'a.cn' }],
    ['readingLevel', 'long'],
    ['studyMinutes', 0],
    ['studyMinutes', 61],
    ['studyNew', -1],
    ['studyNew', '8'],
  ])('replaces a malformed %s (%j) by its default and keeps the other fields', (field, value) => {
    expect(parseSettings({ ...chosen, [field]: value })).toEqual({
      ...chosen,
      [field]: defaultSettings[field as keyof Settings],
    });
  });

  it('drops malformed hosts, writes the others in lower case and names each once', () => {
    const disabledHosts = [
      'News.BJD.com.cn',
      'news.bjd.com.cn',
      '',
      'a b',
      'https://x.cn/',
      3,
      null,
      'x'.repeat(254),
    ];
    expect(parseSettings({ disabledHosts }).disabledHosts).toEqual(['news.bjd.com.cn']);
    expect(parseSettings({ unkeptHosts: disabledHosts }).unkeptHosts).toEqual(['news.bjd.com.cn']);
  });

  it('rounds the delay to whole milliseconds', () => {
    expect(parseSettings({ hoverDelay: 120.4 }).hoverDelay).toBe(120);
  });

  it('takes anything at all and is stable on what it gave', () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom('every', 'first', true, 0, 1000));
    const stored = fc.oneof(
      fc.anything(),
      fc.record({
        enabled: field,
        disabledHosts: field,
        occurrences: field,
        tooltip: field,
        hoverDelay: field,
        keep: field,
        unkeptHosts: field,
      }),
    );
    fc.assert(
      fc.property(stored, (value) => {
        const settings = parseSettings(value);
        expect(parseSettings(settings)).toEqual(settings);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
        expect(settings.hoverDelay >= 0 && settings.hoverDelay <= 1000).toBe(true);
      }),
    );
  });
});
