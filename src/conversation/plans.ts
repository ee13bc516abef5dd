// Plans of somebody who practises: figures, files, reminders and exams; and the question of the day of a server.

import type { PlanAction } from '../actions/index.ts';
import type { Message } from '../answer/index.ts';
import { dateOf } from '../calendar.ts';
import { findSubject } from '../finding/index.ts';
import type { Say } from '../language/index.ts';
import type { Library } from '../library/index.ts';
import { isZone, type Memory } from '../memory/index.ts';
import {
  answerDaily,
  CARDS_OF_EXAM,
  daysBetween,
  exportOwnCards,
  type Format,
  letterOf,
  newADay,
  type OwnCards,
  readDate,
  readStatistics,
  removeExam,
  renderProgress,
  renderStatistics,
  setDaily,
  setExam,
  setReminder,
  stopDaily,
  stopReminder,
} from '../study/index.ts';
import { type Click, managesServer, type Person, type ShownMessage } from './control.ts';
import { sayOnly } from './pages/index.ts';

/** Somebody who practises. */
export interface Learning {
  library: Library;
  memory: Pick<Memory, 'database' | 'privacy'>;
  /** Their id. */
  person: string;
  /** In milliseconds since 1970. */
  now: number;
}

type Written = (say: Say) => Message;

/** Why nothing can be kept about somebody; undefined where it can. */
async function refuse({ memory, person }: Pick<Learning, 'memory' | 'person'>): Promise<Written | undefined> {
  if (await memory.privacy.mayKeep(person)) return undefined;
  return tell((say) => say(memory.database.isAway() ? 'cards.away' : 'cards.optedOut'));
}

function tell(text: (say: Say) => string): Written {
  return (say) => ({ embeds: [{ description: text(say) }], rows: [] });
}

const away = (): Written => tell((say) => say('cards.away'));

/** `/cards stats`. */
export async function showOwnStatistics({ memory, person, now }: Learning): Promise<Written> {
  const read = await readStatistics(memory.database, person, now);
  return read.kind === 'away' ? away() : (say) => renderStatistics(read.value, say);
}

/** `/progress`. */
export async function showProgress({ library, memory, person, now }: Learning): Promise<Written> {
  const read = await readStatistics(memory.database, person, now);
  return read.kind === 'away' ? away() : (say) => renderProgress(read.value, library, say);
}

/** `/cards export`. */
export async function takeCardsAlong(
  { library, memory: { database }, person, pictures }: Learning & Pick<OwnCards, 'pictures'>,
  format: Format,
  say: Say,
): Promise<Written> {
  const exported = await exportOwnCards({ library, database, person, pictures }, format, say);
  if (exported.kind === 'away') return away();
  const { name, bytes, count, picturesLeftOut } = exported.value;
  if (count === 0) return tell((own) => own('progress.none'));
  return (own) => ({
    ...tell((voice) =>
      picturesLeftOut === 0
        ? voice('cards.exported', { count })
        : `${voice('cards.exported', { count })} ${voice('cards.withoutPictures', { count: picturesLeftOut })}`,
    )(own),
    file: { name, text: bytes },
  });
}

/** `/cards remind`. */
export async function remindOfCards(
  learning: Learning,
  { hour, zone, language }: { hour: number; zone: string; language: string },
): Promise<Written> {
  const refused = await refuse(learning);
  if (refused !== undefined) return refused;
  if (!isZone(zone)) return tell((say) => say('cards.noZone'));
  const { memory, person, now } = learning;
  const set = await setReminder(memory.database, { person, hour, zone, language }, now);
  if (set.kind === 'away') return away();
  return tell((say) => say('cards.remindSet', { time: `<t:${set.value / 1000}:f>` }));
}

/** "Stop reminding me", which anybody may say for themselves, wherever the button is. */
export async function openRemindersStop(_: unknown, { memory, person }: Click): Promise<ShownMessage> {
  const stopped = await stopReminder(memory.database, person.id);
  return sayOnly((say) => say(stopped.kind === 'away' ? 'cards.away' : 'cards.remindStopped'));
}

/** `/exam`. */
export async function planExam(
  learning: Learning,
  { subject: typed, date: written }: { subject: string; date: string | undefined },
): Promise<Written> {
  const refused = await refuse(learning);
  if (refused !== undefined) return refused;
  const { library, memory, person, now } = learning;
  const subject = findSubject(library, typed);
  if (subject === undefined) return tell((say) => say('exam.noSubject'));
  const { slug, name } = subject;
  if (written === undefined) {
    const removed = await removeExam(memory.database, person, slug);
    return removed.kind === 'away' ? away() : tell((say) => say('exam.removed', { subject: name }));
  }
  const date = readDate(written);
  const today = dateOf(now);
  if (date === undefined) return tell((say) => say('exam.noDate'));
  if (date < today) return tell((say) => say('exam.past'));
  const set = await setExam(memory.database, person, { subject: slug, date });
  if (set.kind === 'away') return away();
  if (set.value === 'full') return tell((say) => say('exam.full'));
  const read = await readStatistics(memory.database, person, now);
  const known = read.kind === 'done' ? (read.value.subjects.find((one) => one.slug === slug)?.all ?? 0) : 0;
  const fresh = newADay(Math.max(0, CARDS_OF_EXAM - known), { date }, today);
  const values = { subject: name, date, count: daysBetween(today, date), new: String(fresh) };
  return tell((say) => say('exam.set', values));
}

export interface DailyWish {
  channel: string;
  hour: number;
  zone: string;
  subject: string | undefined;
  language: string;
  isOff: boolean;
}

/** `/daily`, for those who manage the server. */
export async function setDailyQuestion(
  {
    library,
    memory: { database },
    person,
    guild,
    now,
  }: {
    library: Library;
    memory: Pick<Memory, 'database'>;
    person: Person;
    guild: string | null;
    now: number;
  },
  { channel, hour, zone, subject: typed, language, isOff }: DailyWish,
): Promise<Written> {
  if (guild === null || !managesServer({ guild, person })) return tell((say) => say('settings.refused'));
  if (isOff) {
    const stopped = await stopDaily(database, guild);
    return stopped.kind === 'away' ? away() : tell((say) => say('daily.stopped'));
  }
  if (!isZone(zone)) return tell((say) => say('cards.noZone'));
  const subject = typed === undefined ? undefined : findSubject(library, typed);
  if (typed !== undefined && subject === undefined) return tell((say) => say('exam.noSubject'));
  const place = { guild, channel, hour, zone, subject: subject?.slug ?? '', language };
  const set = await setDaily(database, place, now);
  if (set.kind === 'away') return away();
  return tell((say) => say('daily.set', { channel: `<#${channel}>`, time: `<t:${set.value / 1000}:f>` }));
}

/** Takes an answer to the question of the day. */
export async function openDailyAnswer(
  { day, choice }: Extract<PlanAction, { kind: 'answerDaily' }>,
  { memory, person, guild }: Click,
): Promise<ShownMessage> {
  if (guild === null) return sayOnly((say) => say('daily.late'));
  if (!(await memory.privacy.mayKeep(person.id)))
    return sayOnly((say) => say(memory.database.isAway() ? 'quiz.away' : 'quiz.optedOut'));
  const taken = await answerDaily(memory.database, { guild, day, choice, person: person.id });
  if (taken.kind === 'away') return sayOnly((say) => say('quiz.away'));
  switch (taken.value) {
    case 'taken':
      return sayOnly((say) => say('daily.taken', { choice: letterOf(choice) }));
    case 'late':
      return sayOnly((say) => say('daily.late'));
    default: {
      const { value } = taken;
      return sayOnly((say) => say(`quiz.${value}`));
    }
  }
}
