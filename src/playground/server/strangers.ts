// Any number of further people, for tests of crowds: members without special permissions, who only differ in their ids.

import { PEOPLE, type Person } from './world.ts';

const strangers = new Map<string, Person>();

/** The ids of strangers, and of their direct messages, count on from these. */
const FIRST = { user: 1000000001000000000n, direct: 1400000001000000000n };

/** The stranger of this number, from 0: the same one each time. */
export function stranger(number: number): Person {
  const id = String(FIRST.user + BigInt(number));
  const { student } = PEOPLE;
  const known = strangers.get(id);
  const person = known ?? {
    ...student,
    user: { ...student.user, id, username: `stranger${number}`, global_name: `Stranger ${number}` },
    directChannel: String(FIRST.direct + BigInt(number)),
  };
  strangers.set(id, person);
  return person;
}

/** Whose direct messages a channel is, where it is a stranger's. */
export function strangerWith(channel: string): Person | undefined {
  if (!/^\d{19}$/.test(channel)) return undefined;
  return strangers.get(String(BigInt(channel) - FIRST.direct + FIRST.user));
}
