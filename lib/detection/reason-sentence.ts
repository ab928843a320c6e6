/** Says a reason with its values. */
export type ReasonSentence = (values: Readonly<Record<string, string>>) => string;
