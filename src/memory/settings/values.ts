// The settings that a server or a channel may set: their names, shapes and limits.
import { z } from 'zod';
import { isTime, isZone } from './quiet-hours.ts';

/** One of Discord's ids. */
const id = z.string().regex(/^\d{1,20}$/);

/** The shape of each setting. Values from the database are checked as well: another version of the program may have written them. */
const SHAPES = {
  /** Who sees the answers to `/ask` unless the person says otherwise. */
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
  /** The language of public messages, as a locale of Discord. */
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  /** The slugs of the subjects that are searched first, or only. */
  subjects: z.object({
    mode: z.enum(['first', 'only']),
    slugs: z.array(z.string().min(1).max(100)).min(1).max(25),
  }),
  /** Whether unanswered questions are stored. */
  keepQuestions: z.boolean(),
  /** The channel for unanswered questions. */
  questionsChannel: id,
  /** The roles that may answer questions and edit pages, in addition to people with the permission *Manage Server*. */
  editors: z.array(id).max(25),
  /** Days that data of the server are kept. */
  retention: z.number().int().min(1).max(3650),
  /** The channel where changes of settings are announced. */
  logChannel: id,
} satisfies Record<string, z.ZodType>;

export type SettingName = keyof typeof SHAPES;

/** The type of each setting's value. */
export type SettingValues = { [Name in SettingName]: z.infer<(typeof SHAPES)[Name]> };

/** All settings, in the order in which they are listed. */
export const SETTING_NAMES = Object.keys(SHAPES) as readonly SettingName[];

/** Those that a channel may set for itself. */
export const CHANNEL_SETTINGS: readonly SettingName[] = ['answers'];

export function isSettingName(text: string): text is SettingName {
  return Object.hasOwn(SHAPES, text);
}

/** Checks a value that comes from outside, such as from Discord. Undefined if it is invalid. */
export function checkValue<Name extends SettingName>(
  name: Name,
  value: unknown,
): SettingValues[Name] | undefined {
  const parsed = SHAPES[name].safeParse(value);
  return parsed.success ? (parsed.data as SettingValues[Name]) : undefined;
}

/** Parses and checks a value of the database. Undefined if it is invalid. */
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
