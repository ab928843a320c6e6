/** The languages in which the product speaks. */
export type Language = 'zh' | 'en';

/** One statement said twice: in plain Chinese and in English. */
export type Bilingual = Readonly<Record<Language, string>>;
