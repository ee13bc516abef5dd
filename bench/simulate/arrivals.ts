// When people ask: by the hour of the day, at random within it, and now and then many at once.

/** What share of a day's questions each hour brings, from midnight on: students ask in the evening. They add up to 1. */
export const HOURS: readonly number[] = [
  0.02, 0.012, 0.008, 0.005, 0.005, 0.006, 0.012, 0.025, 0.042, 0.05, 0.052, 0.052, 0.048, 0.048, 0.052,
  0.055, 0.058, 0.06, 0.065, 0.075, 0.08, 0.075, 0.055, 0.04,
];
const HOUR = 3600;

export interface Day {
  /** Questions on an average day. */
  questions: number;
  /** How often a teacher tells a class to ask, in a day; so many ask within two minutes then. */
  classes: number;
  classSize: number;
}

/** Times of one day in seconds from midnight, in order. `random` gives numbers from 0 to 1. */
export function arrivalsOf({ questions, classes, classSize }: Day, random: () => number): number[] {
  const times: number[] = [];
  for (const [hour, share] of HOURS.entries()) {
    // Between two arrivals of a Poisson process stands an exponential time.
    const rate = (questions * share) / HOUR;
    if (rate === 0) continue;
    for (let at = wait(rate, random); at < HOUR; at += wait(rate, random)) times.push(hour * HOUR + at);
  }
  for (let number = 0; number < classes; number += 1) {
    const begins = (8 + 8 * random()) * HOUR;
    for (let person = 0; person < classSize; person += 1) times.push(begins + 120 * random());
  }
  return times.sort((one, other) => one - other);
}

/** Times within so many seconds at a steady rate a second, in order. */
export function steadyArrivals(rate: number, seconds: number, random: () => number): number[] {
  const times: number[] = [];
  for (let at = wait(rate, random); at < seconds; at += wait(rate, random)) times.push(at);
  return times;
}

function wait(rate: number, random: () => number): number {
  return -Math.log(1 - random()) / rate;
}
