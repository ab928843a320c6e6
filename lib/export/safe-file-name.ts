/** Characters that a system or Obsidian's links don't bear in a file's name, and those that nobody sees. */
const refused = /[\\/:*?"<>|#^[\]%&]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Names of devices on Windows, with any extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** 180 bytes of UTF-8 where all are Chinese; systems bear 255 with extension and number. */
const longest = 60;

/**
 * Gives names to files: `title` without what a system doesn't bear, then `.extension`. Each call gives a name that no
 * other has, whatever the case of its letters; `fallback` where nothing of the title remains.
 */
export function fileNamer(extension: string, fallback: string): (title: string) => string {
  const taken = new Set<string>();
  return (title) => {
    const stem = safeStem(title) || fallback;
    for (let number = 1; ; number++) {
      const name = `${stem}${number === 1 ? '' : ` ${number}`}.${extension}`;
      const key = name.normalize('NFC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  };
}

function safeStem(title: string): string {
  const plain = title.replace(refused, ' ').replace(/\s+/g, ' ');
  const cut = [...plain.trim()]
    .slice(0, longest)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return device.test(cut) ? `_${cut}` : cut;
}
