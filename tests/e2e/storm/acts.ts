// What people do in a storm, each with what has to have come of it in the end.

import type { InteractionHandle, Seat, ShownMessage } from '../../../src/playground/driver/index.ts';
import { buttonsOf, textOf } from '../shown.ts';

/** What one person did, once it is over. */
export interface Deed {
  what: string;
  /** The interaction, or the message that asks something. */
  handle?: InteractionHandle;
  message?: ShownMessage;
  /** What the answer says; anything where nothing is expected of it. */
  expected?: RegExp;
  /** Where the answer is no message: whether there was one. */
  isAnswered?: boolean;
}

/** Does something, and resolves when it is answered, or cannot be any longer. `replied` does for messages. */
export type Act = (seat: Seat, replied: (message: ShownMessage) => Promise<void>) => Promise<Deed>;

const CRANE = 'How is the crane of machine type 3 serviced?';
const ANSWER = /Clean the crane, then oil it 3 times/;
const CHRONICLE = 'What does the chronicle of the valley tell?';

type NamedAct = readonly [string, Act];

/** The acts by their names; those named more often are done more often. */
export const ACTS: readonly [NamedAct, ...NamedAct[]] = [
  command('ask', { question: CRANE }, ANSWER),
  ...repeat(3, command('ask', { question: CRANE }, ANSWER)),
  command('ask', { question: 'crane' }, /crane of machine type/),
  command('ask', { question: 'zebra quagga' }, /zebra quagga/),
  command('browse', { subject: 'machines' }, /Machines/),
  command('subjects', {}, /Machines[\s\S]*Rivers/),
  command('help', {}, /\/ask/),
  command('share', { question: CRANE }, ANSWER),
  ...repeat(3, ['type', type] as const),
  ['turn', turn],
  ...repeat(2, ['mention', mention] as const),
];

function command(name: string, values: Record<string, string>, expected: RegExp): NamedAct {
  const act: Act = async (seat) => {
    const handle = await seat.slash(name, values);
    await handle.outcome().catch(() => {});
    return { what: `/${name} ${Object.values(values)}`, handle, expected };
  };
  return [name, act];
}

async function type(seat: Seat): Promise<Deed> {
  const choices = await seat.autocomplete('ask', 'question', 'crane').catch(() => undefined);
  return { what: 'type', isAnswered: choices !== undefined };
}

/** Asks for a page of many parts and uses its first button. */
async function turn(seat: Seat): Promise<Deed> {
  const shown = await (await seat.slash('ask', { question: CHRONICLE })).reply().catch(() => undefined);
  const isThere = shown !== undefined && textOf(shown).includes('Year');
  if (!isThere) return { what: 'turn', isAnswered: shown !== undefined };
  const [button = ''] = buttonsOf(shown);
  const handle = await seat.click(shown, button);
  const outcome = await handle.outcome().catch(() => undefined);
  return { what: 'turn', isAnswered: outcome !== undefined };
}

/** The id of the application, which is mentioned. */
const APP = '<@1100000000000000001>';

async function mention(seat: Seat, replied: (message: ShownMessage) => Promise<void>): Promise<Deed> {
  const message = seat.say(`${APP} ${CRANE}`);
  await replied(message);
  return { what: 'mention', message };
}

function repeat<T>(times: number, one: T): T[] {
  return Array.from({ length: times }, () => one);
}
