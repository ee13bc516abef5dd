// Hours of the day in time zones, with their days of 23 and 25 hours.
import { DAY } from '../../calendar.ts';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

/** Maximum number of quarters of an hour until it is a given o’clock: a bit more than two days. All time zones differ by whole quarters. */
const MAX_QUARTERS = 200;

interface LocalTime {
  /** As `2026-11-30`. */
  date: string;
  /** Minutes since midnight, as clocks show it. */
  minutes: number;
}

/** What clocks and calendars show in a zone of the IANA's list at a moment, in milliseconds since 1970. */
export function localTime(zone: string, now: number): LocalTime {
  const text = clockOf(zone).format(now);
  const [, date = '', hours = '0', minutes = '0'] = /^(\S+)\s(\d+):(\d+)/.exec(text) ?? [];
  return { date, minutes: Number(hours) * 60 + Number(minutes) };
}

/**
 * The next moment at which it is `hour` o’clock in a zone, in milliseconds since 1970. There is one on each day: if clocks are put back over
 * that hour, it is the first of the two; if they are put forward over it, it is the moment at which they are.
 */
export function nextHour(hour: number, zone: string, now: number): number {
  const wanted = hour * 60;
  const today = localTime(zone, now);
  let before = today;
  const first = Math.floor(now / QUARTER) * QUARTER;
  for (let step = 1; step <= MAX_QUARTERS; step += 1) {
    const at = first + step * QUARTER;
    const time = localTime(zone, at);
    const isOver = time.date === today.date && today.minutes >= wanted;
    const isNewDay = time.date !== before.date;
    if (!isOver && time.minutes >= wanted && (isNewDay || before.minutes < wanted)) return at;
    before = time;
  }
  throw new Error(`there is no ${hour} o’clock in ${zone}`);
}

/** Days from one date to another, both as `2026-11-30`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Zones whose names have what was typed in them, for people to choose from. */
export function suggestZones(typed: string, most: number): string[] {
  const wanted = typed.trim().toLowerCase().replace(/\s+/g, '_');
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  return zones.filter((zone) => zone.toLowerCase().includes(wanted)).slice(0, most);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', {
      ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    });
  clocks.set(timeZone, clock);
  return clock;
}
