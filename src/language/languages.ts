// The languages that the bot speaks, by their names in Discord.
import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { esES } from './es-ES.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

export const LANGUAGES = {
  'en-US': en,
  de,
  'es-ES': esES,
  fr,
  'pt-BR': ptBR,
  ja,
} as const satisfies Record<string, Catalogue>;

export type Language = keyof typeof LANGUAGES;

/** Languages that Discord tells apart and we do not: each is listed under both names. */
export const ALSO: Readonly<Record<string, Language>> = { 'en-GB': 'en-US', 'es-419': 'es-ES' };
