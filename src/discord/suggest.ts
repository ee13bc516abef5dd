// Choices for options that are being typed.
import type { APIApplicationCommandOptionChoice } from 'discord.js';
import { findSubject, LIMITS, labelTitle, PAGE_PREFIX, shorten } from '../answer/index.ts';
import type { PageEntry } from '../library/index.ts';
import { matchNames } from '../search/index.ts';
import type { Shelf } from '../shelf/index.ts';

type Choice = APIApplicationCommandOptionChoice<string>;

/** Questions that go with what has been typed; at first the text itself, so that Enter asks just that. */
export function suggestQuestions({ library, suggest }: Shelf, typed: string, subjectText = ''): Choice[] {
  const text = typed.trim();
  const subject = findSubject(library, subjectText)?.slug;
  if (text === '')
    return sample(subject === undefined ? library.entries : library.entriesOf(subject)).map(choiceOf);
  const own: Choice[] = text.length <= LIMITS.choiceValue ? [{ name: text, value: text }] : [];
  const choices = suggest(text, LIMITS.choices - own.length, subject).flatMap((path) => {
    const entry = library.entryAt(path);
    return entry ? [choiceOf(entry)] : [];
  });
  return [
    ...own.filter(({ name }) => !choices.some((choice) => choice.name.toLowerCase() === name.toLowerCase())),
    ...choices,
  ];
}

/** Subjects that go with what has been typed, or all of them, as far as they fit. */
export function suggestSubjects({ library: { subjects } }: Shelf, typed: string): Choice[] {
  const text = typed.trim().toLowerCase();
  const begins = subjects.filter(({ name }) => name.toLowerCase().startsWith(text));
  const found = new Set(text === '' ? subjects : [...begins, ...matchNames(subjects, text.slice(0, 100))]);
  return [...found].slice(0, LIMITS.choices).map(({ slug, name }) => ({
    name: shorten(name, LIMITS.choiceName),
    value: slug.slice(0, LIMITS.choiceValue),
  }));
}

function choiceOf({ key, title }: PageEntry): Choice {
  const name = labelTitle(title, LIMITS.choiceName);
  return { name, value: name === title ? title : PAGE_PREFIX + key };
}

/** Pages from all over a long list: something to start from. */
function sample(entries: readonly PageEntry[]): PageEntry[] {
  const step = Math.max(1, Math.floor(entries.length / LIMITS.choices));
  return entries.filter((_, index) => index % step === 0).slice(0, LIMITS.choices);
}
