// A key of the catalogue and its values → a sentence in one language.
import { type Key, LANGUAGES, type Language, type Values } from './catalogue.ts';
import type { Plural } from './translation.ts';

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

/** Whether the bot speaks this language, or another form of it. */
export function isSpoken(locale: string): boolean {
  const tongue = locale.split('-')[0];
  return Object.keys(LANGUAGES).some((language) => language.split('-')[0] === tongue);
}

/** Entries of one area of the catalogue. */
export type KeyOf<Area extends string> = Extract<Key, `${Area}.${string}`>;

/** The texts of one area in the language nearest to a locale, for those who fill them in elsewhere: what stands in braces is still there. */
export function textsOf<Area extends string>(area: Area, locale: string): Record<KeyOf<Area>, string> {
  const language = languageFor(locale);
  const texts = Object.entries<string | Plural>(LANGUAGES[language]).flatMap(([key, text]) =>
    key.startsWith(`${area}.`) && typeof text === 'string' ? [[key, keepTogether(text, language)]] : [],
  );
  return Object.fromEntries(texts);
}

/** What of a command a mention needs. */
export interface CommandId {
  id: string;
  /** The English names of its subcommands: Discord lets people click one of these, and not the command that they belong to. */
  subcommands: readonly string[];
}

/** Ids of commands by their English names. */
export type CommandIds = ReadonlyMap<string, CommandId>;

const NO_IDS: CommandIds = new Map();

/** What a voice speaks, and what it knows of commands. */
export interface Voice {
  language: Language;
  ids: CommandIds;
}

/** What each voice was made of. */
const made = new WeakMap<Say, Voice>();

/** What a voice was made of, by which the same one can be made in another thread; undefined for one that `speak` did not make. */
export function voiceOf(say: Say): Voice | undefined {
  return made.get(say);
}

/** The language that a voice speaks; English for one that `speak` did not make. */
export function languageOf(say: Say): Language {
  return made.get(say)?.language ?? 'en-US';
}

/** Voices by what they know of commands, and by their language. */
const voices = new WeakMap<CommandIds, Map<Language, Say>>();

/**
 * The voice for a locale such as `de` or `pt-BR`; English where the bot does not speak it, or none is given. Commands whose ids are
 * known are named so that they can be clicked.
 */
export function speak(locale?: string | null, ids: CommandIds = NO_IDS): Say {
  const language = languageFor(locale);
  const known = voices.get(ids) ?? new Map<Language, Say>();
  voices.set(ids, known);
  const voice = known.get(language) ?? makeVoice(language, ids);
  known.set(language, voice);
  made.set(voice, { language, ids });
  return voice;
}

/**
 * A command as it is named in a text: clickable where its id is known
 * (https://discord.com/developers/docs/reference#message-formatting). `shown` is its name for readers, with that of its
 * subcommand `sub` behind; of one with subcommands the first is named where none is given.
 */
export function nameCommand(name: string, shown: string, ids: CommandIds, sub?: string): string {
  const known = ids.get(name);
  if (known === undefined) return `\`/${shown}\``;
  const whole = [name, sub ?? known.subcommands[0]].filter(Boolean).join(' ');
  return `</${whole}:${known.id}>`;
}

/** A command in an entry of the catalogue: `/{ask.name}`, or with its subcommand `/{page.new.name}`. */
const COMMAND = /`\/\{(\w+)(?:\.(\w+))?\.name\}`/g;

function makeVoice(language: Language, ids: CommandIds): Say {
  const catalogue = LANGUAGES[language];
  // Made when a number is said: a start says names and descriptions only, in every language.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;

  const say = (key: Key, values: Readonly<Record<string, string | number>> = {}): string => {
    const entry: string | Plural = catalogue[key];
    const text = typeof entry === 'string' ? entry : pluralOf(entry, Number(values['count'] ?? 0));
    const named = keepTogether(text, language).replace(COMMAND, (whole, name: string, sub?: string) => {
      const keys = sub === undefined ? [`${name}.name`] : [`${name}.name`, `${name}.${sub}.name`];
      if (!keys.every(isKey)) return whole;
      return nameCommand(name, keys.map((key) => say(key)).join(' '), ids, sub);
    });
    return named.replace(/\{([\w.]+)\}/g, (_, name: string) => {
      const value = values[name];
      if (typeof value === 'number') return format(value);
      return value ?? (isKey(name) ? say(name) : '');
    });
  };
  const pluralOf = (entry: Plural, count: number): string => {
    plurals ??= new Intl.PluralRules(language);
    return entry[plurals.select(count)] ?? entry.other;
  };
  const format = (value: number): string => {
    numbers ??= new Intl.NumberFormat(language);
    return numbers.format(value);
  };
  return say;
}

/**
 * French sets a space before its double signs and within its quotation marks, at which no line breaks: a narrow one before `?`, `!` and `;`
 * (as in CLDR, https://cldr.unicode.org).
 */
function keepTogether(text: string, language: Language): string {
  if (language !== 'fr') return text;
  return text.replace(/ (?=[?!;])/g, '\u202f').replace(/ (?=[:»])|(?<=«) /g, '\u00a0');
}

function isKey(name: string): name is Key {
  return Object.hasOwn(LANGUAGES['en-US'], name);
}
