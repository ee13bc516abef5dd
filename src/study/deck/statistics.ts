// How somebody gets on with their cards: in figures, with a picture of the days behind and before them.

import type { Message } from '../../answer/index.ts';
import { dateOf, dayOf } from '../../calendar.ts';
import { COLOURS, type Column, labelDay, layOutColumns } from '../../charts/index.ts';
import type { Database, Outcome } from '../../database/index.ts';
import { languageOf, type Say } from '../../language/index.ts';
import { isWithin, type Library } from '../../library/index.ts';
import { type Exam, listExams } from '../plan/exams.ts';
import { daysBetween } from '../plan/local-time.ts';
import { listCards } from './flashcards.ts';
import { CARDS_OF_EXAM } from './next-card.ts';
import { type DayOfReviews, listReviews } from './reviews.ts';

/** Number of days that are shown: up to today, and from today on. */
const DAYS_BEHIND = 14;
const DAYS_AHEAD = 14;
/** Number of days over which retention is computed. */
const RETENTION_DAYS = 30;

export interface Statistics {
  due: number;
  learnt: number;
  all: number;
  /** The share of the cards reviewed within the last month that were known, 0–1; undefined without any. */
  retention: number | undefined;
  reviews: DayOfReviews[];
  /** How many cards are due on each day from today on; those of before are due today. */
  forecast: number[];
  subjects: { slug: string; due: number; learnt: number; all: number }[];
  exams: Exam[];
  now: number;
}

/** Reads how a person gets on. */
export async function readStatistics(
  database: Database,
  person: string,
  now: number,
): Promise<Outcome<Statistics>> {
  const cards = await listCards(database, person, undefined);
  const reviews = await listReviews(database, person, dayOf(now) - RETENTION_DAYS + 1);
  const exams = await listExams(database, person, dateOf(now));
  if (cards.kind === 'away') return cards;
  if (reviews.kind === 'away') return reviews;
  if (exams.kind === 'away') return exams;
  const forecast = Array<number>(DAYS_AHEAD).fill(0);
  const subjects = new Map<string, { slug: string; due: number; learnt: number; all: number }>();
  for (const { due, subject, memory } of cards.value) {
    const day = Math.max(0, dayOf(due) - dayOf(now));
    if (day < DAYS_AHEAD) forecast[day] = (forecast[day] ?? 0) + 1;
    const one = subjects.get(subject) ?? { slug: subject, due: 0, learnt: 0, all: 0 };
    one.all += 1;
    if (due <= now) one.due += 1;
    if (memory.phase === 'review') one.learnt += 1;
    subjects.set(subject, one);
  }
  const sum = (count: (day: DayOfReviews) => number) =>
    reviews.value.reduce((all, day) => all + count(day), 0);
  const reviewed = sum(({ reviews: number }) => number);
  const total = (count: 'due' | 'learnt' | 'all') =>
    [...subjects.values()].reduce((all, one) => all + one[count], 0);
  const value = {
    ...{ due: total('due'), learnt: total('learnt'), all: total('all'), forecast, now },
    retention: reviewed === 0 ? undefined : sum(({ known }) => known) / reviewed,
    reviews: reviews.value,
    subjects: [...subjects.values()].sort(
      (one, other) => other.all - one.all || (one.slug < other.slug ? -1 : 1),
    ),
    exams: exams.value,
  };
  return { kind: 'done', value };
}

/** Figures, and a picture. A legend in the text says what its colours mean, since the picture is not read to people who cannot see it. */
export function renderStatistics(statistics: Statistics, say: Say): Message {
  const { due, learnt, all, retention, forecast, reviews, now } = statistics;
  if (all === 0) return { embeds: [{ description: say('progress.none') }], rows: [] };
  const lines = [
    say('cards.counts', { due: String(due), learnt: String(learnt), all: String(all) }),
    retention === undefined
      ? say('progress.noReviews')
      : say('progress.retention', { percent: percent(retention) }),
    `🟩 ${say('progress.known')} · 🟥 ${say('progress.forgotten')} · 🟦 ${say('progress.due')}`,
  ];
  const today = dayOf(now);
  const language = languageOf(say);
  const past = Array.from({ length: DAYS_BEHIND }, (_, index): Column => {
    const day = today - DAYS_BEHIND + 1 + index;
    const one = reviews.find((row) => row.day === day);
    const known = one?.known ?? 0;
    const parts = [
      { value: known, colour: COLOURS.green },
      { value: (one?.reviews ?? 0) - known, colour: COLOURS.red },
    ];
    return { label: index % 7 === 0 ? labelDay(day, language) : '', parts };
  });
  const next = forecast.map((value, index): Column => {
    const label = index % 7 === 0 ? labelDay(today + index, language) : '';
    return { label, parts: [{ value, colour: COLOURS.blue }], isApart: index === 0 };
  });
  const chart = layOutColumns({ kind: 'columns', columns: [...past, ...next] });
  const picture = { name: 'cards.png', formulas: [], chart, alt: lines.slice(0, 2).join(' · ') };
  return { embeds: [{ title: say('progress.stats'), description: lines.join('\n') }], rows: [], picture };
}

/** Each subject with its figures, and the exams to come. */
export function renderProgress(
  { subjects, exams, retention, now }: Statistics,
  library: Library,
  say: Say,
): Message {
  if (subjects.length === 0 && exams.length === 0)
    return { embeds: [{ description: say('progress.none') }], rows: [] };
  const today = dateOf(now);
  const nameOf = (slug: string) =>
    library.subjects.find((subject) => subject.slug === slug)?.name ?? (slug || '–');
  const lines = subjects.slice(0, MAX_SUBJECTS).map(({ slug, due, learnt, all }) => {
    const share = all === 0 ? 0 : learnt / all;
    const values = { subject: nameOf(slug), learnt: String(learnt), all: String(all), due: String(due) };
    return `${bar(share)} ${say('progress.line', values)}`;
  });
  const left = subjects.length - lines.length;
  if (left > 0) lines.push(say('quiz.more', { count: left }));
  const planned = exams.map(({ subject, date }) => {
    const own = subjects.filter(({ slug }) => isWithin(slug, subject));
    const count = (what: 'all' | 'learnt') => own.reduce((sum, one) => sum + one[what], 0);
    // So many as are planned, taken up by now or not: the day's share of them is what `/exam` said.
    const open = Math.max(CARDS_OF_EXAM, count('all')) - count('learnt');
    const values = { subject: nameOf(subject), date, count: daysBetween(today, date), open: String(open) };
    return `📅 ${say('progress.exam', values)}`;
  });
  const kept = retention === undefined ? [] : [say('progress.retention', { percent: percent(retention) })];
  const parts = [lines.join('\n'), planned.join('\n'), ...kept].filter((part) => part !== '');
  return { embeds: [{ title: say('progress.title'), description: parts.join('\n\n') }], rows: [] };
}

const MAX_SUBJECTS = 15;
const SQUARES = 8;

function bar(share: number): string {
  const full = Math.round(share * SQUARES);
  return '🟩'.repeat(full) + '⬜'.repeat(SQUARES - full);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
