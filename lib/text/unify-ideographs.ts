/**
 * Radicals whose glyph is a whole character's (Unicode's EquivalentUnifiedIdeograph), in pairs. Fonts share the
 * glyph between both, and a PDF's text then comes out with the radical: ⻔ for 门. Kangxi radicals (U+2F00 …) and
 * compatibility ideographs have decompositions of their own.
 */
const RADICALS =
  '⺁厂⺅亻⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尣⺐尢⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜冃⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羋⺹耂⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/** Kangxi radicals, compatibility ideographs, ligatures of Latin letters, and forms for vertical setting. */
const DECOMPOSED = /[\u2f00-\u2fd5\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe48]/g;
const UNUSUAL = /[\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe48]/;
/** Vertical forms of marks whose decomposition is the half-width one. */
/** Where simplified Chinese prints another form than the decomposition. */
const SIMPLIFIED: Readonly<Record<string, string>> = { 戶: '户' };
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '...': '…',
  '..': '‥',
};

const radicals: ReadonlyMap<string, string> = new Map(
  [...RADICALS].flatMap((character, at, all): [string, string][] =>
    at % 2 === 0 ? [[character, all[at + 1] ?? character]] : [],
  ),
);

/** The ordinary character for each that a PDF's font names by its look: radicals, compatibility and vertical forms. */
export function unifyIdeographs(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(DECOMPOSED, (character) => {
      const plain = character.normalize('NFKC');
      return FULL_WIDTH[plain] ?? SIMPLIFIED[plain] ?? plain;
    })
    .replace(/[\u2e80-\u2ef3]/g, (character) => radicals.get(character) ?? character.normalize('NFKC'));
}
