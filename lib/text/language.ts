/** The languages in which the product speaks. */
export type Language = 'zh' | 'en';

/** The same with the characters that Chinese is written in; a tag of BCP 47. */
export type Locale = 'zh-CN' | 'zh-TW' | 'en';

/** One statement said twice: in plain Chinese and in English. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What is said in a language; where nothing is, what is said in the other. */
export function inLanguage(said: Bilingual, language: Language): string {
  return said[language] || said.zh || said.en;
}
