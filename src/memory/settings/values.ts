// What a server, or one of its channels, may set, and how it is written in the database.
import { z } from 'zod';
import { isTime, isZone } from './quiet-hours.ts';

/** One of Discord's ids. */
const id = z.string().regex(/^\d{1,20}$/);

/** What each setting is; what is read from the database is checked, for it may be another program's. */
const SHAPES = {
  /** Who reads the answers to `/ask` where the person does not say. */
  answers: z.enum(['private', 'public']),
  /** Where mentions are answered: everywhere, only in the channels that `mentionChannels` lists, or nowhere. */
  mentions: z.enum(['everywhere', 'chosen', 'nowhere']),
  mentionChannels: z.array(id).max(25),
  /** When mentions are not answered. */
  quietHours: z.object({
    from: z.string().refine(isTime),
    to: z.string().refine(isTime),
    zone: z.string().refine(isZone),
  }),
  /** The language of what everybody reads, as Discord names it. */
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  /** Which subjects are looked in first, or only, by their slugs. */
  subjects: z.object({
    mode: z.enum(['first', 'only']),
    slugs: z.array(z.string().min(1).max(100)).min(1).max(25),
  }),
  /** Whether questions without an answer are kept. */
  keepQuestions: z.boolean(),
  /** The channel for questions without an answer. */
  questionsChannel: id,
  /** The ids of the roles that may answer and edit pages, besides who has *Manage Server*. */
  editors: z.array(id).max(25),
  /** For how many days things are kept. */
  retention: z.number().int().min(1).max(3650),
  /** The channel where changes of settings are written. */
  logChannel: id,
} satisfies Record<string, z.ZodType>;

export type SettingName = keyof typeof SHAPES;

/** What is set, of each setting. */
export type SettingValues = { [Name in SettingName]: z.infer<(typeof SHAPES)[Name]> };

/** All settings, in the order in which they are listed. */
export const SETTING_NAMES = Object.keys(SHAPES) as readonly SettingName[];

/** Those that a channel may set for itself. */
export const CHANNEL_SETTINGS: readonly SettingName[] = ['answers'];

export function isSettingName(text: string): text is SettingName {
  return Object.hasOwn(SHAPES, text);
}

/** What is set, checked: it may come from a client or from another program. Undefined where it cannot be set. */
export function checkValue<Name extends SettingName>(
  name: Name,
  value: unknown,
): SettingValues[Name] | undefined {
  const parsed = SHAPES[name].safeParse(value);
  return parsed.success ? (parsed.data as SettingValues[Name]) : undefined;
}

/** A value as the database keeps it. */
export function readValue<Name extends SettingName>(
  name: Name,
  text: string,
): SettingValues[Name] | undefined {
  try {
    return checkValue(name, JSON.parse(text));
  } catch {
    return undefined;
  }
}
