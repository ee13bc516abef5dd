// What the library holds, screen by screen: its subjects, and the questions of one of them.
import type { PageEntry, Subject } from '../library/page.ts';
import { colourOf } from './colour.ts';
import { LIMITS, measure } from './limits.ts';
import type { Action, Button, MenuOption, Message } from './message.ts';
import { labelTitle, shorten, writeTitle } from './title.ts';

/** A subject with the number of its pages. */
export interface SubjectCount extends Subject {
  count: number;
}

/** Lists subjects, in the order given. A screen (from 0) outside of the list is its nearest one. */
export function renderSubjects(subjects: readonly SubjectCount[], screen: number): Message {
  const screens = splitScreens(
    subjects.map((subject) => `- **${writeTitle(subject.name, 100)}** · ${countQuestions(subject.count)}`),
  );
  const { from, lines, index } = screenAt(screens, screen);
  return renderScreen({
    title: 'Subjects of the library',
    empty: 'The library has no subjects yet.',
    colour: colourOf(''),
    summary: `${subjects.length.toLocaleString('en')} ${subjects.length === 1 ? 'subject' : 'subjects'}`,
    lines,
    index,
    screens: screens.length,
    turn: (to) => ({ kind: 'subjects', screen: to }),
    placeholder: 'Choose a subject',
    action: { kind: 'chooseSubject' },
    options: subjects.slice(from, from + lines.length).map(({ slug, name, count }) => ({
      label: shorten(name, LIMITS.optionLabel) || slug,
      value: slug,
      description: countQuestions(count),
    })),
  });
}

/** Lists a subject's questions, in the order given, with their numbers. Screens as in `renderSubjects`. */
export function renderSubject(subject: Subject, entries: readonly PageEntry[], screen: number): Message {
  const screens = splitScreens(
    entries.map(({ title }, index) => `${index + 1}. ${writeTitle(title, LONGEST)}`),
  );
  const { from, lines, index } = screenAt(screens, screen);
  return renderScreen({
    title: writeTitle(subject.name, LIMITS.title),
    empty: 'No page of the library is filed under this subject.',
    colour: colourOf(subject.slug),
    summary: countQuestions(entries.length),
    lines,
    index,
    screens: screens.length,
    turn: (to) => ({ kind: 'subject', subject: subject.slug, screen: to }),
    placeholder: 'Choose a question',
    action: { kind: 'choose' },
    options: entries.slice(from, from + lines.length).map(({ key, title }, position) => ({
      label: shorten(`${from + position + 1}. ${labelTitle(title, LIMITS.optionLabel)}`, LIMITS.optionLabel),
      value: key,
    })),
  });
}

/** Characters of one title in a list: far more than a question needs, and so few that every screen has some. */
const LONGEST = 1000;

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

function renderScreen(screen: Screen): Message {
  const position = screen.screens > 1 ? ` · Screen ${screen.index + 1} of ${screen.screens}` : '';
  const rows: Message['rows'] = [];
  if (screen.options.length) {
    const { placeholder, action, options } = screen;
    rows.push([{ type: 'menu', placeholder, action, options }]);
  }
  if (screen.screens > 1) rows.push(turnButtons(screen));
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

function turnButtons({ index, screens, turn }: Screen): Button[] {
  const last = screens - 1;
  return [
    {
      type: 'button',
      label: 'Previous',
      action: turn(Math.max(index - 1, 0)),
      ...(index === 0 ? { disabled: true } : {}),
    },
    {
      type: 'button',
      label: 'Next',
      action: turn(Math.min(index + 1, last)),
      ...(index === last ? { disabled: true } : {}),
    },
  ];
}

/** Divides lines into screens that a menu and a description have room for. No lines make one empty screen. */
function splitScreens(lines: readonly string[]): string[][] {
  const screens: string[][] = [[]];
  let used = 0;
  for (const line of lines) {
    const size = measure(line) + 1;
    if (screens.at(-1)!.length === LIMITS.options || used + size > LIMITS.description) {
      screens.push([]);
      used = 0;
    }
    screens.at(-1)!.push(line);
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

function countQuestions(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'question' : 'questions'}`;
}
