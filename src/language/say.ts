// A key of the catalogue and its values → a sentence in one language.
import type { Key, Plural, Values } from './catalogue.ts';
import { LANGUAGES, type Language } from './languages.ts';

/** Says an entry of the catalogue in one language. */
export type Say = <K extends Key>(key: K, ...values: Values<K>) => string;

/** The language nearest to a locale: itself, one of the same tongue, or English. */
export function languageFor(locale: string | null | undefined): Language {
  const wanted = locale ?? '';
  const languages = Object.keys(LANGUAGES) as Language[];
  const tongue = wanted.split('-')[0];
  return (
    languages.find((language) => language === wanted) ??
    languages.find((language) => language.split('-')[0] === tongue) ??
    'en-US'
  );
}

const voices = new Map<Language, Say>();

/** The voice for a locale such as `de` or `pt-BR`; English where the bot does not speak it, or none is given. */
export function speak(locale?: string | null): Say {
  const language = languageFor(locale);
  const known = voices.get(language);
  if (known) return known;
  const voice = makeVoice(language);
  voices.set(language, voice);
  return voice;
}

function makeVoice(language: Language): Say {
  const catalogue = LANGUAGES[language];
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);

  const say = (key: Key, values: Readonly<Record<string, string | number>> = {}): string => {
    const entry: string | Plural = catalogue[key];
    const text =
      typeof entry === 'string'
        ? entry
        : (entry[plurals.select(Number(values['count'] ?? 0))] ?? entry.other);
    return keepTogether(text, language).replace(/\{([\w.]+)\}/g, (_, name: string) => {
      const value = values[name];
      if (typeof value === 'number') return numbers.format(value);
      return value ?? (isKey(name) ? say(name) : '');
    });
  };
  return say;
}

/** French sets a space before its double signs and within its quotation marks, at which no line breaks. */
function keepTogether(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/ (?=[?!:;»])|(?<=«) /g, '\u00a0') : text;
}

function isKey(name: string): name is Key {
  return Object.hasOwn(LANGUAGES['en-US'], name);
}
