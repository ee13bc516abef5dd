// The values inside a `custom_id`: keys, numbers, slugs, Discord's ids in short, and where a page was chosen.
import type { Origin, Start, Target } from '../../actions/index.ts';
import { LIMITS } from '../../answer/index.ts';

/** Length of a page's key, in characters. */
const KEY_LENGTH = 10;

/** Discord's ids are numbers of 64 bits. */
const MAX_ID = 2n ** 64n - 1n;

/** Whether this is the key of a page, or of something else that is named by ten characters. */
export function isKey(text: string): boolean {
  return /^[\w-]{10}$/.test(text);
}

/** Whether this is a whole number of at most six digits: the number of a part, a screen or a version. */
export function isNumber(text: string): boolean {
  return /^\d{1,6}$/.test(text);
}

/** Whether this is the number of a row in the database, from 1 on. */
export function isRowNumber(text: string): boolean {
  return /^[1-9]\d{0,14}$/.test(text);
}

/** A number that may be absent; blank if it is. */
export function writeOptional(number: number | undefined): string {
  return number === undefined ? '' : String(number);
}

/** The number, or undefined if the text is blank; false if it is neither. */
export function readOptional(text: string): number | undefined | false {
  if (text === '') return undefined;
  return isNumber(text) && Number(text);
}

/** Subjects are named by slugs: letters and digits of any script with hyphens, and `/` between those of subjects within others. */
export function isSubject(text: string): boolean {
  return /^[\p{L}\p{N}-]+(?:\/[\p{L}\p{N}-]+)*$/u.test(text);
}

/** Whether this is one of Discord's ids as `writeId` writes it: a number of 64 bits in base 36. */
export function isId(text: string): boolean {
  return /^[1-9a-z][0-9a-z]{0,12}$/.test(text) && parse36(text) <= MAX_ID;
}

/** An id in at most 13 characters; blank where there is none. */
export function writeId(id: string | undefined): string {
  return id === undefined ? '' : BigInt(id).toString(36);
}

export function readId(text: string): string {
  return parse36(text).toString();
}

export function writeTarget(target: Target | undefined): [string, string] {
  return [writeId(target?.channel), writeId(target?.message)];
}

/** Both ids or neither; false where the texts are something else. */
export function readTarget(channel: string, message: string): { target?: Target } | false {
  if (channel === '' && message === '') return {};
  return isId(channel) && isId(message) && { target: { channel: readId(channel), message: readId(message) } };
}

export function writeOrigin(origin: Origin): string[] {
  switch (origin.kind) {
    case 'pages':
      return ['p', origin.keys.join(''), ...(origin.start === undefined ? [] : writeOrigin(origin.start))];
    case 'candidates':
      return ['c', origin.keys.join('')];
    case 'subject':
      return ['s', origin.subject, String(origin.screen)];
    default:
      return origin satisfies never;
  }
}

export function readOrigin([kind, value = '', ...more]: readonly string[]): Origin | false {
  if (kind !== 'p') return readStart([kind, value, ...more]);
  const keys = readKeys(value);
  if (keys === false || more.length === 0) return keys && { kind: 'pages', keys };
  const start = readStart(more);
  return start && { kind: 'pages', keys, start };
}

function readStart([kind, value = '', screen = '']: readonly (string | undefined)[]): Start | false {
  switch (kind) {
    case 'c': {
      const keys = readKeys(value);
      return keys && { kind: 'candidates', keys };
    }
    case 's':
      return (
        isSubject(value) && isNumber(screen) && { kind: 'subject', subject: value, screen: Number(screen) }
      );
    default:
      return false;
  }
}

/** Keys as `readKeys` reads them, of which there may be none. */
export function readKeysOrNone(text: string): string[] | false {
  return text === '' ? [] : readKeys(text);
}

/** Keys have one length: they need nothing between them. */
export function readKeys(text: string): string[] | false {
  const keys = text.match(/[\w-]{10}/g) ?? [];
  return keys.length > 0 && keys.length <= LIMITS.keys && text.length === keys.length * KEY_LENGTH && keys;
}

function parse36(text: string): bigint {
  return [...text].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
}
