// Hours of the day in a time zone in which mentions are not answered.

export interface QuietHours {
  /** When they begin, such as `22:00`. */
  from: string;
  /** When they end; where that is earlier than they begin, on the next day. */
  to: string;
  /** A time zone of the IANA's list, such as `Europe/Berlin`. */
  zone: string;
}

/** Whether this is a time of day with hours and minutes. */
export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether this names a time zone. */
export function isZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text.length <= 60;
  } catch {
    return false;
  }
}

/** Whether a moment, in milliseconds since 1970, lies within them. Hours that begin when they end are none. */
export function isQuiet({ from, to, zone }: QuietHours, now: number): boolean {
  const time = clockOf(zone).format(now);
  return from <= to ? from <= time && time < to : time >= from || time < to;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(timeZone, clock);
  return clock;
}
