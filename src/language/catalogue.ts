// All entries of all areas, and what each needs to be filled in, as types that follow from the English wordings.
import { answers } from './areas/answers/index.ts';
import { commands } from './areas/commands/index.ts';
import { conversation } from './areas/conversation/index.ts';
import { pages } from './areas/pages/index.ts';
import { plans } from './areas/plans/index.ts';
import { playground } from './areas/playground/index.ts';
import { privacy } from './areas/privacy/index.ts';
import { questions } from './areas/questions/index.ts';
import { service } from './areas/service/index.ts';
import { settings } from './areas/settings/index.ts';
import { sharing } from './areas/sharing/index.ts';
import { statistics } from './areas/statistics/index.ts';
import { study } from './areas/study/index.ts';
import { votes } from './areas/votes/index.ts';
import type { Translation } from './translation.ts';

/** The languages that the bot speaks, by their names in Discord. */
export type Language = keyof typeof commands;

/** All that the bot says in one language. An area is added by one line here. */
const wordsIn = <L extends Language>(language: L) => ({
  ...commands[language],
  ...answers[language],
  ...sharing[language],
  ...conversation[language],
  ...service[language],
  ...pages[language],
  ...settings[language],
  ...privacy[language],
  ...study[language],
  ...questions[language],
  ...plans[language],
  ...votes[language],
  ...statistics[language],
  ...playground[language],
});

const english = wordsIn('en-US');

/** One entry of every catalogue. */
export type Key = keyof typeof english;

/** All that the bot says in one language. */
export type Catalogue = Translation<typeof english>;

export const LANGUAGES: Readonly<Record<Language, Catalogue>> = {
  'en-US': english,
  de: wordsIn('de'),
  'es-ES': wordsIn('es-ES'),
  fr: wordsIn('fr'),
  'pt-BR': wordsIn('pt-BR'),
  ja: wordsIn('ja'),
};

/** The names in braces in a text. */
type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type TextOf<K extends Key> = (typeof english)[K] extends string
  ? (typeof english)[K]
  : (typeof english)[K][keyof (typeof english)[K]];

/** What has to be filled in: the names in braces, but for those of other entries. */
type Slot<K extends Key> = Exclude<Placeholder<TextOf<K>>, Key>;

/** The values that an entry needs; numbers are written as the language writes them. */
export type Values<K extends Key> = [Slot<K>] extends [never]
  ? []
  : [values: { readonly [Name in Slot<K>]: Name extends 'count' | 'number' ? number : string }];
