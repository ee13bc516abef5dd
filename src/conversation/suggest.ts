// Choices for options that are being typed.
import { LRUCache } from 'lru-cache';
import { LIMITS, labelTitle, shorten } from '../answer/index.ts';
import { findSubject, PAGE_PREFIX } from '../finding/index.ts';
import type { Library, PageEntry } from '../library/index.ts';
import { condense, matchNames } from '../search/index.ts';
import type { ReadableShelf, View } from '../shelf/index.ts';

/** A choice below an option: what people read, and what is sent when they pick it. */
export interface Choice {
  name: string;
  value: string;
}

/** Maximum number of characters that are looked at of what was typed: more than Discord lets people type. */
const MAX_TYPED = 2000;

/** Number of beginnings of questions whose choices are kept of one state of the library: of each a text of one or two kilobytes. */
const MAX_KEPT = 800;

/**
 * Choices by what was typed, as `pack` gives them, and dropped with the state of the library that they are of: most questions begin like
 * others.
 */
const kept = new WeakMap<View, LRUCache<string, string>>();

/**
 * Questions that go with what has been typed; at first the text itself, so that Enter asks just that. A text that is too
 * long for a choice is offered as the words of it that are looked up.
 */
export function suggestQuestions(shelf: ReadableShelf, text: string, subjectText = ''): Choice[] {
  const typed = text.slice(0, MAX_TYPED);
  const subject = findSubject(shelf.library, subjectText)?.slug;
  const view = shelf.view();
  const keptOfView = kept.get(view) ?? new LRUCache({ max: MAX_KEPT });
  kept.set(view, keptOfView);
  const key = JSON.stringify([typed, subject]);
  const known = keptOfView.get(key);
  if (known !== undefined) return unpack(known);
  const choices = chooseQuestions(shelf, typed, subject);
  keptOfView.set(key, pack(choices));
  return choices;
}

/** As JSON; most choices send what they show, which is written once. */
function pack(choices: readonly Choice[]): string {
  return JSON.stringify(choices.map(({ name, value }) => (name === value ? [name] : [name, value])));
}

function unpack(packed: string): Choice[] {
  const pairs = JSON.parse(packed) as [name: string, value?: string][];
  return pairs.map(([name, value = name]) => ({ name, value }));
}

function chooseQuestions({ library, suggest }: ReadableShelf, typed: string, subject?: string): Choice[] {
  const entries = suggest(typed.trimStart(), LIMITS.choices, subject).flatMap((path) => {
    const entry = library.entryAt(path);
    return entry ? [entry] : [];
  });
  const choices = entries.map((entry) => choiceOf(library, entry));
  const own = condense(typed, LIMITS.choiceValue);
  // Discord refuses a choice whose name shows nothing.
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(own)) return choices;
  const isOwn = ({ name }: Choice): boolean => name.toLowerCase() === own.toLowerCase();
  const first = choices.find(isOwn) ?? { name: own, value: own };
  return [first, ...choices.filter((choice) => !isOwn(choice))].slice(0, LIMITS.choices);
}

/** Subjects that go with what has been typed, or all of them, as far as they fit. */
export function suggestSubjects({ library: { subjects } }: ReadableShelf, typed: string): Choice[] {
  const text = typed.trim().toLowerCase();
  const begins = subjects.filter(({ name }) => name.toLowerCase().startsWith(text));
  const found = new Set(text === '' ? subjects : [...begins, ...matchNames(subjects, text.slice(0, 100))]);
  return [...found].slice(0, LIMITS.choices).map(({ slug, name }) => ({
    name: shorten(name, LIMITS.choiceName),
    value: slug.slice(0, LIMITS.choiceValue),
  }));
}

/** A topic of which another course has one of the same name is told apart by its course. */
function choiceOf(library: Library, entry: PageEntry): Choice {
  const { key, title, subjects } = entry;
  const course = library.isToldByTitle(entry) ? '' : (subjects[0]?.name ?? '');
  const name = labelTitle(course === '' ? title : `${title} · ${course}`, LIMITS.choiceName);
  return { name, value: name === title ? title : PAGE_PREFIX + key };
}
