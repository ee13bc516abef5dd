import type { EventLoopUtilization } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { openUtilization } from '../../../src/meaning/load/utilization.ts';

/** A clock and an event loop that are moved on by hand. */
function openClock() {
  let time = 0;
  let active = 0;
  const read = (): EventLoopUtilization => ({
    idle: time - active,
    active,
    utilization: active / (time || 1),
  });
  return {
    /** Lets milliseconds go by, a share of which the thread is at work. */
    pass(milliseconds: number, share: number): void {
      time += milliseconds;
      active += milliseconds * share;
    },
    clock: {
      now: () => time,
      eventLoopUtilization: (now?: EventLoopUtilization, before?: EventLoopUtilization) => {
        if (now === undefined || before === undefined) return read();
        const [idle, work] = [now.idle - before.idle, now.active - before.active];
        return { idle, active: work, utilization: work / (idle + work) };
      },
    },
  };
}

describe('how busy a thread is', () => {
  it('is told by the last 200 ms', () => {
    const { pass, clock } = openClock();
    const isBusy = openUtilization(clock);
    expect(isBusy()).toBe(false);
    pass(250, 0.9);
    expect(isBusy()).toBe(true);
    pass(250, 0.8);
    expect(isBusy()).toBe(false);
  });

  it('is not measured anew before they are over', () => {
    const { pass, clock } = openClock();
    const isBusy = openUtilization(clock);
    pass(250, 1);
    expect(isBusy()).toBe(true);
    pass(150, 0);
    expect(isBusy()).toBe(true);
    pass(100, 0);
    expect(isBusy()).toBe(false);
  });

  it('looks back on all the time since it was asked: after a quiet night nobody is busy', () => {
    const { pass, clock } = openClock();
    const isBusy = openUtilization(clock);
    pass(8 * 3_600_000, 0.01);
    pass(300, 1);
    expect(isBusy()).toBe(false);
  });

  it('is measured of this thread where no other clock is given', () => {
    expect(typeof openUtilization()()).toBe('boolean');
  });
});
