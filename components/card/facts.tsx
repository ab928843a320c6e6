import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { message } from '../../lib/locale/message.ts';
import { FactLine } from '../fact/fact-line.tsx';

/** Everything that is known of a concept, newest first, with links to the sources. */
export function Facts({ entry: { concept, sources } }: { readonly entry: ConceptEntry }) {
  if (concept.facts.length === 0) return null;
  return (
    <section aria-labelledby="card-facts">
      <h3 id="card-facts">{message('facts')}</h3>
      <ul class="facts">
        {concept.facts.map((fact) => (
          <li key={fact.text.zh}>
            <FactLine fact={fact} source={sources[fact.source]} linked />
          </li>
        ))}
      </ul>
    </section>
  );
}
