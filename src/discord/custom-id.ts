// Actions ↔ `custom_id`: all that a button or menu knows, in at most 100 characters.
import type { Action } from '../answer/index.ts';

/** Discord's limit, in characters. */
const LONGEST = 100;

/** How actions of each kind are written: the kind's letter, then its values, with `:` between. */
const CODECS: { [Kind in Action['kind']]: Codec<Extract<Action, { kind: Kind }>> } = {
  part: {
    letter: 'p',
    write: ({ page, part }) => [page, String(part)],
    read: ([page = '', part = '']) =>
      isKey(page) && isNumber(part) && { kind: 'part', page, part: Number(part) },
  },
  jump: {
    letter: 'j',
    write: ({ page }) => [page],
    read: ([page = '']) => isKey(page) && { kind: 'jump', page },
  },
  choose: { letter: 'c', write: () => [], read: () => ({ kind: 'choose' }) },
  subjects: {
    letter: 's',
    write: ({ screen }) => [String(screen)],
    read: ([screen = '']) => isNumber(screen) && { kind: 'subjects', screen: Number(screen) },
  },
  subject: {
    letter: 'b',
    write: ({ subject, screen }) => [subject, String(screen)],
    read: ([subject = '', screen = '']) =>
      isSlug(subject) && isNumber(screen) && { kind: 'subject', subject, screen: Number(screen) },
  },
  chooseSubject: { letter: 'd', write: () => [], read: () => ({ kind: 'chooseSubject' }) },
};

interface Codec<A extends Action> {
  letter: string;
  write(action: A): string[];
  read(values: string[]): A | false;
}

/** Throws where the action does not fit, which is a bug in who made it. */
export function encodeAction(action: Action): string {
  const codec = CODECS[action.kind] as Codec<Action>;
  const id = [codec.letter, ...codec.write(action)].join(':');
  if (id.length > LONGEST) throw new Error(`the action ${id} is longer than ${LONGEST} characters`);
  return id;
}

/** The action in a `custom_id`, or undefined where it is none of ours: any client may send any text. */
export function decodeAction(id: string): Action | undefined {
  if (id.length > LONGEST) return undefined;
  const [letter, ...values] = id.split(':');
  for (const codec of Object.values(CODECS) as Codec<Action>[]) {
    if (codec.letter !== letter) continue;
    const action = codec.read(values);
    // Only what would be written just so is read: no extra values, no leading zeros.
    return action !== false && encodeAction(action) === id ? action : undefined;
  }
  return undefined;
}

function isKey(text: string): boolean {
  return /^[\w-]{10}$/.test(text);
}

function isNumber(text: string): boolean {
  return /^\d{1,6}$/.test(text);
}

/** Subjects are named by slugs: letters and digits of any script with hyphens. */
function isSlug(text: string): boolean {
  return /^[\p{L}\p{N}-]+$/u.test(text);
}
