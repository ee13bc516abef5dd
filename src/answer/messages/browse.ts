// What the library holds, screen by screen: its subjects, and the questions of one of them.
import type { Say } from '../../language/index.ts';
import type { Library, PageEntry, Subject, SubjectCount } from '../../library/index.ts';
import { LIMITS, measure } from '../limits.ts';
import type { Action, Button, MenuOption, Message } from '../message.ts';
import { labelTitle, shorten, writeTitle } from '../text/title.ts';
import { colourOf } from './colour.ts';

/** Lists subjects, in the order given. A screen (from 0) outside of the list is its nearest one. */
export function renderSubjects(subjects: readonly SubjectCount[], screen: number, say: Say): Message {
  const screens = splitScreens(
    subjects.map(
      (subject) =>
        `- **${writeTitle(subject.name, MAX_SUBJECT_LENGTH)}** · ${say('browse.questions', { count: subject.count })}`,
    ),
  );
  const { from, lines, index } = screenAt(screens, screen);
  return renderScreen(say, {
    title: say('browse.title'),
    empty: say('browse.none'),
    colour: colourOf(''),
    summary: say('browse.subjects', { count: subjects.length }),
    lines,
    index,
    screens: screens.length,
    turn: (to) => ({ kind: 'subjects', screen: to }),
    placeholder: say('menu.subjects'),
    action: { kind: 'chooseSubject' },
    options: subjects.slice(from, from + lines.length).map(({ slug, name, count }) => ({
      label: shorten(name, LIMITS.optionLabel) || slug,
      value: slug,
      description: say('browse.questions', { count }),
    })),
  });
}

/** Lists a subject's questions, in the order given, with their numbers. Screens as in `renderSubjects`. */
export function renderSubject(
  subject: Subject,
  entries: readonly PageEntry[],
  screen: number,
  say: Say,
): Message {
  const screens = splitScreens(
    entries.map(({ title }, index) => `${index + 1}. ${writeTitle(title, MAX_TITLE_LENGTH)}`),
  );
  const { from, lines, index } = screenAt(screens, screen);
  return renderScreen(say, {
    title: writeTitle(subject.name, LIMITS.title),
    empty: say('browse.empty'),
    colour: colourOf(subject.slug),
    summary: say('browse.questions', { count: entries.length }),
    lines,
    index,
    screens: screens.length,
    turn: (to) => ({ kind: 'subject', subject: subject.slug, screen: to }),
    placeholder: say('menu.questions'),
    action: { kind: 'choose', from: { kind: 'subject', subject: subject.slug, screen: index } },
    options: entries.slice(from, from + lines.length).map(({ key, title }, position) => ({
      label: shorten(`${from + position + 1}. ${labelTitle(title, LIMITS.optionLabel)}`, LIMITS.optionLabel),
      value: key,
    })),
  });
}

/** A subject's questions; a subject that is not there, or no longer, gives way to the list of those that are. */
export function showSubject(
  library: Pick<Library, 'subjects' | 'entriesOf'>,
  slug: string,
  screen: number,
  say: Say,
): Message {
  const subject = library.subjects.find((one) => one.slug === slug);
  return subject
    ? renderSubject(subject, library.entriesOf(slug), screen, say)
    : renderSubjects(library.subjects, 0, say);
}

/** Longest title in a list, in characters: far more than a question needs, and so few that every screen has some. */
const MAX_TITLE_LENGTH = 1000;

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
  if (screen.options.length) {
    const { placeholder, action, options } = screen;
    rows.push([{ type: 'menu', placeholder, action, options }]);
  }
  if (screen.screens > 1) rows.push(turnButtons(say, screen));
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
