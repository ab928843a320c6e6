import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { message } from '../../lib/locale/message.ts';
import type { Language } from '../../lib/text/language.ts';
import { FactLine } from '../fact/fact-line.tsx';

interface FactsProps {
  readonly entry: ConceptEntry;
  readonly language: Language;
}

/** Everything that is known of a concept, newest first, with links to the sources. */
export function Facts({ entry: { concept, sources }, language }: FactsProps) {
  if (concept.facts.length === 0) return null;
  return (
    <section aria-labelledby="card-facts">
      <h3 id="card-facts">{message('facts')}</h3>
      <ul class="facts">
        {concept.facts.map((fact) => (
          <li key={fact.text.zh}>
            <FactLine fact={fact} language={language} linked source={sources[fact.source]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
