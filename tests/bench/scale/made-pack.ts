import type { Concept } from '../../../lib/glossary/concept.ts';
import { makeConcept } from '../../../lib/packs/make-concept.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { seededRandom } from '../matching/seeded-random.ts';

const syllables =
  'bā bǎi bàn běi biàn chá chē chéng dà dào dì dōng fāng fú gōng guǎn háng hé huā jí jiē jīng jū kāi lì lóu mén mín nán péi qū rén shè shì sī sù táng tiān tíng wǎng wén xī xiàng xīn yī yuàn zhèng zhì zhōng'.split(
    ' ',
  );
const words =
  'office market court street garden school policy service budget bridge teahouse record permit council library station'.split(
    ' ',
  );
const sentence = '本词条说明这一提法由谁提出、指什么、在哪里适用，以及它与相近提法的区别。';

/**
 * A pack of so many designations, as a dictionary has them: pinyin, English, a definition, every other concept with a
 * second name. `terms` are its first names; the others are made of `characters` at random. The same for the same seed.
 */
export function madePack(
  id: string,
  designations: number,
  terms: readonly string[],
  characters: string,
): Pack {
  const random = seededRandom(11);
  const pick = <T>(items: ArrayLike<T>): T => items[Math.floor(random() * items.length)] as T;
  const taken = new Set(terms);
  const fresh = (): string => {
    for (;;) {
      const label = Array.from({ length: 3 + Math.floor(random() * 5) }, () => pick(characters)).join('');
      if (taken.has(label)) continue;
      taken.add(label);
      return label;
    }
  };
  const concepts: Concept[] = [];
  for (let made = 0; made < designations; ) {
    const zh = terms[concepts.length] ?? fresh();
    const alt = made % 3 === 0 && made + 1 < designations ? [fresh()] : [];
    const [one, other] = [pick(words), pick(words)];
    concepts.push(
      makeConcept({
        id: `term-${concepts.length}`,
        zh,
        en: `${one} of the ${other} ${concepts.length % 97}`,
        altLabels: { zh: alt, en: [] },
        pinyin: [...zh].map(() => pick(syllables)).join(' '),
        definition: { zh: `${zh}：${sentence}`, en: `What is said of the ${one} and its ${other}.` },
      }),
    );
    made += 1 + alt.length;
  }
  return {
    id,
    name: { zh: `${designations} 条`, en: `${designations} designations` },
    version: '1',
    region: { zh: '', en: '' },
    licence: '',
    categories: [{ id: 'terms', prefLabel: { zh: '词条', en: 'Terms' }, sources: {}, concepts }],
  };
}
