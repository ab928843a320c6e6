import type { Level } from '../../lib/glossary/concept.ts';
import { levelMessage } from '../../lib/locale/level-message.ts';
import { message } from '../../lib/locale/message.ts';

const levels: readonly Level[] = ['国家', '北京市', '东城区', '街道'];

/** The four kinds of underline, each on the name of its level (colours and lines as in highlights.css). */
export function LevelLegend() {
  return (
    <section aria-labelledby="welcome-legend" class="level-legend">
      <h2 id="welcome-legend">{message('welcomeLegend')}</h2>
      <ul>
        {levels.map((level) => (
          <li data-level={level} key={level}>
            {levelMessage(level)}
          </li>
        ))}
      </ul>
    </section>
  );
}
