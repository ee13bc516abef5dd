// A semaphore for requests whose number of places, and thereby of connections, grows while that helps. If the event loop is busy, further
// connections only cost: to open one takes as much time as several requests on it. If the loop waits for Discord, they save time.
import { type EventLoopUtilization, performance } from 'node:perf_hooks';

/** Begins a request once there is a place for it. The request must call `leave` when it is over; further calls have no effect. */
export type TakeGrowingPlace = (begin: (leave: () => void) => void) => void;

export interface GrowingPlacesOptions {
  /** The number of places at first, and again when all of them are free. */
  first: number;
  /** Maximum number of places. */
  most: number;
  /** The utilization of the event loop since `before`, as `performance.eventLoopUtilization`. */
  utilization?(before?: EventLoopUtilization): EventLoopUtilization;
}

/** How often the number of places is doubled at most while requests wait, in milliseconds. */
const INTERVAL = 10;

/** The utilization of the event loop from which on it counts as busy. */
const BUSY = 0.9;

/** Opens a semaphore whose places are given in the order of the calls. */
export function openGrowingPlaces({
  first,
  most,
  utilization = (before) => performance.eventLoopUtilization(before),
}: GrowingPlacesOptions): TakeGrowingPlace {
  const waiting = new Set<(leave: () => void) => void>();
  let places = first;
  let taken = 0;
  let timer: NodeJS.Timeout | undefined;

  function beginNext(): void {
    for (const begin of waiting) {
      if (taken >= places) break;
      waiting.delete(begin);
      enter(begin);
    }
    if (taken === 0) places = first;
    if (waiting.size > 0 && places < most) watch();
  }

  function enter(begin: (leave: () => void) => void): void {
    let isOver = false;
    taken += 1;
    begin(() => {
      if (isOver) return;
      isOver = true;
      taken -= 1;
      beginNext();
    });
  }

  /** Looks a little later whether more places are needed. */
  function watch(): void {
    if (timer !== undefined) return;
    const before = utilization();
    timer = setTimeout(() => {
      timer = undefined;
      if (waiting.size > 0 && utilization(before).utilization < BUSY) places = Math.min(most, 2 * places);
      beginNext();
    }, INTERVAL).unref();
  }

  return (begin) => {
    waiting.add(begin);
    beginNext();
  };
}
