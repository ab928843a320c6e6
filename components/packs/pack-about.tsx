import type { InstalledPack } from '../../lib/library/packs.ts';
import { message } from '../../lib/locale/message.ts';
import { uiLanguage } from '../../lib/locale/ui-language.ts';
import type { PackHead } from '../../lib/packs/pack.ts';
import type { Bilingual } from '../../lib/text/language.ts';

/** A text in the language of the user interface; the Chinese one where it has no other. */
function inUiLanguage(text: Bilingual): string {
  return text[uiLanguage()] || text.zh || text.en;
}

/** Version, region and licence of a glossary, as far as they are known, and how many terms it has. */
export function PackAbout({ head, concepts }: { readonly head: PackHead; readonly concepts: number }) {
  const said = [
    head.version && message('packVersion', head.version),
    inUiLanguage(head.region),
    head.licence,
    message('gloConcepts', String(concepts)),
  ];
  return (
    <p class="pack-about">
      {said.map(
        (each) =>
          each !== '' && (
            <bdi class="pack-said" key={each}>
              {each}
            </bdi>
          ),
      )}
    </p>
  );
}

/** The name under which a pack is shown. */
export function packName({ name, id }: Pick<InstalledPack, 'name' | 'id'>): string {
  return inUiLanguage(name) || id;
}
