// Quiet hours: the time of day during which mentions are not answered.

export interface QuietHours {
  /** The beginning, such as `22:00`. */
  from: string;
  /** The end, which is excluded. If it is earlier than the beginning, it is on the next day. */
  to: string;
  /** A time zone of the IANA database, such as `Europe/Berlin`. */
  zone: string;
}

/** Whether a text is a time of day as `HH:MM`. */
export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether a text names a time zone that this runtime knows. */
export function isZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text.length <= 60;
  } catch {
    return false;
  }
}

/** Whether `now`, in milliseconds since 1970, lies within quiet hours. If they begin when they end, they are empty. */
export function isQuiet({ from, to, zone }: QuietHours, now: number): boolean {
  const time = clockOf(zone).format(now);
  return from <= to ? from <= time && time < to : time >= from || time < to;
}

/** Formats by time zone: making one takes far longer than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(timeZone, clock);
  return clock;
}
