// What a catalogue holds, as types that follow from the English one.
import type { en } from './en.ts';

/** One entry of every catalogue. */
export type Key = keyof typeof en;

/** Wordings by plural form (https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules). */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** All that the bot says in one language: plural forms stand where they stand in English. */
export type Catalogue = { readonly [K in Key]: (typeof en)[K] extends string ? string : Plural };

/** The names in braces in a text. */
type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type TextOf<K extends Key> = (typeof en)[K] extends string
  ? (typeof en)[K]
  : (typeof en)[K][keyof (typeof en)[K]];

/** What has to be filled in: the names in braces, but for those of other entries. */
type Slot<K extends Key> = Exclude<Placeholder<TextOf<K>>, Key>;

/** The values that an entry needs; numbers are written as the language writes them. */
export type Values<K extends Key> = [Slot<K>] extends [never]
  ? []
  : [values: { readonly [Name in Slot<K>]: Name extends 'count' | 'number' ? number : string }];
