// The numbers of a server, added up by week or by day, and by subject.
import { dayOf, startOfWeek } from '../../calendar.ts';
import type { Library } from '../../library/index.ts';
import type { Counts, Memory } from '../../memory/index.ts';

export interface Numbers {
  answer: number;
  unsure: number;
  missing: number;
  /** How often people said that an answer helped, and that it did not. */
  helped: number;
  failed: number;
}

/** A span of days, from the first (in days since 1970). */
export interface Span extends Numbers {
  from: number;
}

export interface Statistics {
  all: Numbers;
  /** Oldest first, without a gap. */
  spans: Span[];
  /** The most asked first. Blank is the slug of what belongs to no subject. */
  subjects: (Numbers & { slug: string })[];
  /** The pages that were read most, most first. */
  pages: { title: string; count: number }[];
}

export interface Period {
  /** The first day, in days since 1970. */
  from: number;
  /** How many spans there are, of how many days each. */
  spans: number;
  days: number;
}

/** The last weeks up to a moment in milliseconds, the one that it is in among them. */
export function lastWeeks(weeks: number, now: number): Period {
  return { from: dayOf(startOfWeek(now)) - 7 * (weeks - 1), spans: weeks, days: 7 };
}

/** The seven days before the one that a moment is in. */
export function lastDays(now: number): Period {
  return { from: dayOf(now) - 7, spans: 7, days: 1 };
}

/** Reads the numbers of a server; undefined where the database is away. */
export async function readStatistics(
  guild: string,
  period: Period,
  { activity }: Pick<Memory, 'activity'>,
  library: Pick<Library, 'entryWithKey' | 'subjects'>,
): Promise<Statistics | undefined> {
  const counts = await activity.since(guild, period.from);
  return counts && addUp(counts, period, library);
}

function addUp(
  counts: Counts,
  period: Period,
  library: Pick<Library, 'entryWithKey' | 'subjects'>,
): Statistics {
  const all = nothing();
  const spans = Array.from({ length: period.spans }, (_, place) => ({
    from: period.from + place * period.days,
    ...nothing(),
  }));
  const known = new Set(library.subjects.map(({ slug }) => slug));
  const subjects = new Map<string, Numbers>();
  function add(day: number, of: string, name: keyof Numbers, count: number): void {
    // What belonged to subjects that are gone has no name any more, and is one.
    const slug = known.has(of) ? of : '';
    const span = spans[Math.floor((day - period.from) / period.days)];
    if (span === undefined) return;
    const subject = subjects.get(slug) ?? nothing();
    subjects.set(slug, subject);
    for (const numbers of [all, span, subject]) numbers[name] += count;
  }
  for (const { day, outcome, subject, count } of counts.questions)
    if (isOutcome(outcome)) add(day, subject, outcome, Number(count));
  for (const { day, page, helped, count } of counts.votes) {
    const slug = library.entryWithKey(page)?.subjects[0]?.slug ?? '';
    add(Number(day), slug, Number(helped) === 1 ? 'helped' : 'failed', Number(count));
  }
  return {
    all,
    spans,
    subjects: [...subjects]
      .map(([slug, numbers]) => ({ slug, ...numbers }))
      .sort((a, b) => askedOf(b) - askedOf(a) || (a.slug < b.slug ? -1 : 1)),
    // Pages that are gone have no name any more.
    pages: counts.pages.flatMap(({ page, count }) => {
      const title = library.entryWithKey(page)?.title;
      return title === undefined ? [] : [{ title, count: Number(count) }];
    }),
  };
}

/** How many questions there were. */
export function askedOf({ answer, unsure, missing }: Numbers): number {
  return answer + unsure + missing;
}

function nothing(): Numbers {
  return { answer: 0, unsure: 0, missing: 0, helped: 0, failed: 0 };
}

function isOutcome(text: string): text is 'answer' | 'unsure' | 'missing' {
  return text === 'answer' || text === 'unsure' || text === 'missing';
}
