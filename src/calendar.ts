// Days and weeks in UTC. Times are milliseconds since 1970.

/** Milliseconds of a day. */
export const DAY = 86_400_000;

const WEEK = 7 * DAY;

/** 1 January 1970 was a Thursday: weeks begin on Mondays. */
const TO_MONDAY = 3 * DAY;

/** The number of the day of a time: days since 1970. */
export function dayOf(time: number): number {
  return Math.floor(time / DAY);
}

/** The date of a time, as `2026-11-30`. */
export function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The number of the week of a time; weeks begin on Mondays. */
export function weekOf(time: number): number {
  return Math.floor((time + TO_MONDAY) / WEEK);
}

/** When the week of a time began. */
export function startOfWeek(time: number): number {
  return weekOf(time) * WEEK - TO_MONDAY;
}
