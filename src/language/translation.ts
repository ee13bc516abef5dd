// What the words of one area are in another language: those of English, with the plural forms of the language.

/** Wordings by plural form (https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules). */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The same entries in another language: plural forms stand where they stand in English. */
export type Translation<English> = {
  readonly [K in keyof English]: English[K] extends string ? string : Plural;
};
