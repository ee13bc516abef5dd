// A bot that has just started is slow at laying out and drawing: pages that take long are sent as their text, which has no picture to wait for.
import { setTimeout } from 'node:timers/promises';
import type { Seat } from '../../src/playground/driver/index.ts';

/** Longer than what is put off at a start waits, in milliseconds. */
const START = 4_000;

/** Waits until the start is over, and until the slow page of this number (see `slowPages`) has been answered some times. */
export async function warmUp(seat: Seat, number: number): Promise<void> {
  await setTimeout(START);
  for (let times = 0; times < 3; times += 1)
    await (await seat.slash('ask', { question: `What is the long sum number ${number}?` })).reply();
}
