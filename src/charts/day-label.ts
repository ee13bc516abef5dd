// Days as they are written below the columns of a chart.
import { DAY } from '../calendar.ts';

/** The formats of days by language: making one takes a while. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Characters that pictures cannot be written with. */
const UNDRAWN = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{Zs}]/u;

/**
 * A day (in days since 1970, UTC) with its month, as people write it who speak a language such as `de`: "15. Juni". The month is written by its
 * name, so that nobody takes November 30 for 30/11. Where pictures cannot be written with that name, it is a number: "6/15".
 */
export function labelDay(day: number, language: string): string {
  const format = formats.get(language) ?? formatFor(language);
  formats.set(language, format);
  return format.format(day * DAY);
}

function formatFor(language: string): Intl.DateTimeFormat {
  const written = (month: 'short' | 'numeric') =>
    new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
  const named = written('short');
  return UNDRAWN.test(named.format(0)) ? written('numeric') : named;
}
