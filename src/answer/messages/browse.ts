// What the library holds, screen by screen: its subjects, and the questions of one of them.

import type { Action } from '../../actions/index.ts';
import type { Say } from '../../language/index.ts';
import type { Library, PageEntry, Subject, SubjectCount } from '../../library/index.ts';
import { LIMITS, measure } from '../limits.ts';
import type { Button, MenuOption, Message } from '../message.ts';
import { labelTitle, shorten, writeTitle } from '../text/title.ts';
import { colourOf } from './colour.ts';

/** Lists the subjects at the top, in the order given. A screen (from 0) outside of the list is its nearest one. */
export function renderSubjects(subjects: readonly SubjectCount[], screen: number, say: Say): Message {
  const top = subjects.filter(({ parent }) => parent === undefined);
  const screens = splitScreens(top.map((subject) => lineOfSubject(subject, say)));
  const { from, lines, index } = screenAt(screens, screen);
  return renderScreen(say, {
    title: say('browse.title'),
    empty: say('browse.none'),
    colour: colourOf(''),
    summary: say('browse.subjects', { count: top.length }),
    lines,
    index,
    screens: screens.length,
    turn: (to) => ({ kind: 'subjects', screen: to }),
    menus: [menuOfSubjects(top.slice(from, from + lines.length), say)],
  });
}

/** What a subject holds: the subjects within it, then its own questions with their numbers, both in the order given. */
export interface SubjectContents {
  subject: Subject;
  /** The subject that it lies in. */
  parent?: Subject;
  within: readonly SubjectCount[];
  entries: readonly PageEntry[];
}

/** Lists what a subject holds. Screens as in `renderSubjects`. */
export function renderSubject(contents: SubjectContents, screen: number, say: Say): Message {
  const { subject, parent, within, entries } = contents;
  const screens = splitScreens([
    ...within.map((one) => lineOfSubject(one, say)),
    ...entries.map(({ title }, index) => `${index + 1}. ${writeTitle(title, MAX_TITLE_LENGTH)}`),
  ]);
  const { from, lines, index } = screenAt(screens, screen);
  const to = from + lines.length;
  const firstEntry = Math.max(from - within.length, 0);
  const questions = say('browse.questions', { count: entries.length });
  return renderScreen(say, {
    title: writeTitle(subject.name, LIMITS.title),
    empty: say('browse.empty'),
    colour: colourOf(subject.slug),
    summary:
      within.length === 0
        ? questions
        : [say('browse.subjects', { count: within.length }), ...(entries.length > 0 ? [questions] : [])].join(
            ' · ',
          ),
    lines,
    index,
    screens: screens.length,
    turn: (next) => ({ kind: 'subject', subject: subject.slug, screen: next }),
    menus: [
      menuOfSubjects(within.slice(from, to), say),
      {
        placeholder: say('menu.questions'),
        action: { kind: 'choose', from: { kind: 'subject', subject: subject.slug, screen: index } },
        options: entries
          .slice(firstEntry, Math.max(to - within.length, 0))
          .map(({ key, title }, position) => ({
            label: shorten(
              `${firstEntry + position + 1}. ${labelTitle(title, LIMITS.optionLabel)}`,
              LIMITS.optionLabel,
            ),
            value: key,
          })),
      },
    ],
    up: parent ?? 'all',
  });
}

/** What a subject holds; a subject that is not there, or no longer, gives way to the list of those that are. */
export function showSubject(
  library: Pick<Library, 'subjects' | 'entriesOf'>,
  slug: string,
  screen: number,
  say: Say,
): Message {
  const subject = library.subjects.find((one) => one.slug === slug);
  if (subject === undefined) return renderSubjects(library.subjects, 0, say);
  const within = library.subjects.filter(({ parent }) => parent === slug);
  const parent = library.subjects.find((one) => one.slug === subject.parent);
  const contents = { subject, within, entries: library.entriesOf(slug), ...(parent ? { parent } : {}) };
  return renderSubject(contents, screen, say);
}

function lineOfSubject({ name, label = name, count }: SubjectCount, say: Say): string {
  return `- **${writeTitle(label, MAX_SUBJECT_LENGTH)}** · ${say('browse.questions', { count })}`;
}

function menuOfSubjects(subjects: readonly SubjectCount[], say: Say): ScreenMenu {
  return {
    placeholder: say('menu.subjects'),
    action: { kind: 'chooseSubject' },
    options: subjects.map(({ slug, name, label = name, count }) => ({
      label: shorten(label, LIMITS.optionLabel) || slug,
      value: slug,
      description: say('browse.questions', { count }),
    })),
  };
}

/** Longest title in a list, in characters: far more than a question needs, and so few that every screen has some. */
const MAX_TITLE_LENGTH = 1000;

/** Longest name of a subject on a button, in characters. */
const MAX_BUTTON_NAME = 40;

/** Longest name of a subject in a list, in characters. */
const MAX_SUBJECT_LENGTH = 100;

interface Screen {
  title: string;
  empty: string;
  colour: number;
  summary: string;
  lines: readonly string[];
  index: number;
  screens: number;
  turn(screen: number): Action;
  /** Those without an option are left out. */
  menus: readonly ScreenMenu[];
  /** The subject that this one lies in, or the list of all of them. */
  up?: Subject | 'all';
}

interface ScreenMenu {
  placeholder: string;
  action: Action;
  options: MenuOption[];
}

function renderScreen(say: Say, screen: Screen): Message {
  const position =
    screen.screens > 1
      ? ` · ${say('browse.screen', { number: screen.index + 1, count: screen.screens })}`
      : '';
  const rows: Message['rows'] = [];
  for (const menu of screen.menus) if (menu.options.length > 0) rows.push([{ type: 'menu', ...menu }]);
  const buttons = [...(screen.screens > 1 ? turnButtons(say, screen) : []), ...upButton(say, screen)];
  if (buttons.length > 0) rows.push(buttons);
  return {
    embeds: [
      {
        title: screen.title,
        description: screen.lines.join('\n') || screen.empty,
        color: screen.colour,
        footer: { text: screen.summary + position },
      },
    ],
    rows,
  };
}

/** The way back up, since what is shown was walked down to: to the subject that it lies in, or to all of them. */
function upButton(say: Say, { up }: Screen): Button[] {
  if (up === undefined) return [];
  if (up === 'all')
    return [{ type: 'button', label: say('button.subjects'), action: { kind: 'subjects', screen: 0 } }];
  const label = say('button.browse', { subject: shorten(up.name, MAX_BUTTON_NAME) });
  return [{ type: 'button', label, action: { kind: 'subject', subject: up.slug, screen: 0 } }];
}

function turnButtons(say: Say, { index, screens, turn }: Screen): Button[] {
  const last = screens - 1;
  return [
    {
      type: 'button',
      label: say('button.previous'),
      action: turn(Math.max(index - 1, 0)),
      ...(index === 0 ? { disabled: true } : {}),
    },
    {
      type: 'button',
      label: say('button.next'),
      action: turn(Math.min(index + 1, last)),
      ...(index === last ? { disabled: true } : {}),
    },
  ];
}

/** Divides lines into screens that a menu and a description have room for. No lines make one empty screen. */
function splitScreens(lines: readonly string[]): string[][] {
  let screen: string[] = [];
  const screens = [screen];
  let used = 0;
  for (const line of lines) {
    const size = measure(line) + 1;
    if (screen.length === LIMITS.options || used + size > LIMITS.description) {
      screen = [];
      screens.push(screen);
      used = 0;
    }
    screen.push(line);
    used += size;
  }
  return screens;
}

function screenAt(
  screens: readonly string[][],
  screen: number,
): { from: number; lines: string[]; index: number } {
  const index = Math.min(Math.max(Math.trunc(screen) || 0, 0), screens.length - 1);
  const from = screens.slice(0, index).reduce((sum, lines) => sum + lines.length, 0);
  return { from, lines: screens[index] ?? [], index };
}
