// What the page may ask, checked: any tab can send anything.

import { z } from 'zod';
import { PEOPLE, type PersonName, PLACES, type PlaceName } from '../../server/index.ts';
import { FAULT_NAMES, type FromPage } from '../protocol.ts';

const text = z.string().max(10_000);
const options = z.record(text, z.union([text, z.number(), z.boolean()]));

const action = z.discriminatedUnion('do', [
  z.object({ do: z.literal('sit'), person: text, place: text, language: text.optional() }),
  z.object({ do: z.literal('speak'), language: text }),
  z.object({ do: z.literal('slash'), command: text, options }),
  z.object({ do: z.literal('complete'), command: text, option: text, typed: text, filled: options }),
  z.object({ do: z.literal('messageCommand'), command: text, message: text }),
  z.object({ do: z.literal('personCommand'), command: text, person: text }),
  z.object({ do: z.literal('click'), message: text, control: text }),
  z.object({
    do: z.literal('choose'),
    message: text,
    control: text,
    of: z.enum(['options', 'people', 'roles', 'mentionables', 'channels']),
    values: z.array(text).max(25),
  }),
  z.object({
    do: z.literal('submit'),
    opener: text,
    values: z.record(text, z.union([text, z.array(text)])),
  }),
  z.object({ do: z.literal('say'), text }),
  z.object({ do: z.literal('dismiss'), message: text }),
  z.object({ do: z.literal('fault'), fault: z.enum(FAULT_NAMES) }),
]);

const request = z.object({ id: z.number(), action });

/** The request in a message of the page; `undefined` when it is none. */
export function readRequest(value: unknown): FromPage | undefined {
  const parsed = request.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

export function isPerson(name: string): name is PersonName {
  return Object.hasOwn(PEOPLE, name);
}

export function isPlace(name: string): name is PlaceName {
  return Object.hasOwn(PLACES, name);
}
