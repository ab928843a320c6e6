import { isRecord } from '../glossary/json-shape.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Longest name of a host, RFC 1035 §2.3.4. */
const longestHost = 253;

const isHost = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestHost && /^[^\s/@?#]+$/.test(value);

/** A number within bounds, rounded; `otherwise` where it is none. */
const within = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === 'number' && value >= least && value <= most ? Math.round(value) : otherwise;

/** The hosts of a list that are well formed, in lower case, each once; `otherwise` where there is no list. */
const hosts = (value: unknown, otherwise: readonly string[]): readonly string[] =>
  Array.isArray(value) ? [...new Set(value.filter(isHost).map((host) => host.toLowerCase()))] : otherwise;

/**
 * Settings from whatever is stored. A field that is missing or malformed gets its default, the others are
 * kept; a malformed host is dropped from the list. Never throws; parsing what it returned changes nothing.
 */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return defaultSettings;
  const {
    enabled,
    disabledHosts,
    occurrences,
    tooltip,
    hoverDelay,
    keep,
    unkeptHosts,
    openIssues,
    readingLevel,
    studyMinutes,
    studyNew,
  } = stored;
  return {
    enabled: typeof enabled === 'boolean' ? enabled : defaultSettings.enabled,
    disabledHosts: hosts(disabledHosts, defaultSettings.disabledHosts),
    occurrences:
      occurrences === 'every' || occurrences === 'first' ? occurrences : defaultSettings.occurrences,
    tooltip: typeof tooltip === 'boolean' ? tooltip : defaultSettings.tooltip,
    hoverDelay: within(hoverDelay, 0, 1000, defaultSettings.hoverDelay),
    keep: typeof keep === 'boolean' ? keep : defaultSettings.keep,
    unkeptHosts: hosts(unkeptHosts, defaultSettings.unkeptHosts),
    openIssues: typeof openIssues === 'boolean' ? openIssues : defaultSettings.openIssues,
    readingLevel:
      readingLevel === 'short' || readingLevel === 'english' ? readingLevel : defaultSettings.readingLevel,
    studyMinutes: within(studyMinutes, 5, 60, defaultSettings.studyMinutes),
    studyNew: within(studyNew, 0, 30, defaultSettings.studyNew),
  };
}
