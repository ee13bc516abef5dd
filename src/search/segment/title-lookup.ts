// Title keys, and lookups in the title index of a segment: titles by a prefix, words of titles by a prefix or by a stem.
import { firstWhere } from '../../bytes/index.ts';
import { type Segment, termOf } from './segment.ts';

/** A run of places in a list; `to` is exclusive. */
export type Run = readonly [from: number, to: number];

/** Appended to a prefix, it sorts after every text that begins with the prefix. */
const LAST = '\uffff';

/** What separates the parts of a title's key: before the scope, and before the names with signs. */
const SCOPE = '\t';
const SIGNED = '\n';

/**
 * A title's key, by which duplicate titles are recognised: its normalised words with blanks between, its scope if it has one, and its names
 * with signs (see `signedNamesOf`) if it has any.
 */
export function writeTitleKey(words: string, scope: string | undefined, signed: readonly string[]): string {
  return words + (scope ? SCOPE + scope : '') + (signed.length > 0 ? SIGNED + signed.join(' ') : '');
}

/** The key of a page's title. */
export function titleKeyOf({ titleKeys, titleNumbers }: Segment, page: number): string {
  return titleKeys.at(titleNumbers[page] ?? 0);
}

/** The words of a title's key, with blanks between. */
export function wordsOfKey(key: string): string {
  const scope = key.indexOf(SCOPE);
  const end = scope === -1 ? key.indexOf(SIGNED) : scope;
  return end === -1 ? key : key.slice(0, end);
}

/** Whether a title's key has a scope. */
export function hasScope(key: string): boolean {
  return key.includes(SCOPE);
}

/** Whether a title's key has names with signs. */
export function hasSignedNames(key: string): boolean {
  return key.includes(SIGNED);
}

/** The names with signs in a title's key. */
export function signedNamesOfKey(key: string): string[] {
  const at = key.indexOf(SIGNED);
  return at === -1 ? [] : key.slice(at + 1).split(' ');
}

/** The run of `titleOrder` of the pages whose title keys begin with `beginning`. */
export function titlesBeginning(segment: Segment, beginning: string): Run {
  const { titleOrder } = segment;
  const keyAt = (place: number): string => titleKeyOf(segment, titleOrder[place] ?? 0);
  return runBeginning(titleOrder.length, keyAt, beginning);
}

/** The run of `titleWords` of the words that begin with `beginning`. */
export function titleWordsBeginning({ titleWords, surfaces }: Segment, beginning: string): Run {
  const wordAt = (place: number): string => surfaces.at(titleWords[place] ?? 0);
  return runBeginning(titleWords.length, wordAt, beginning);
}

/** Places in `titleWords` of the words with this stem. */
export function titleWordsWithStem(segment: Segment, stem: string): Uint32Array {
  const { titleWords, titleWordsByTerm, surfaceTerms } = segment;
  const term = termOf(segment, stem);
  if (term === undefined) return new Uint32Array();
  const termAt = (index: number): number => surfaceTerms[titleWords[titleWordsByTerm[index] ?? 0] ?? 0] ?? 0;
  return titleWordsByTerm.subarray(
    firstWhere(titleWordsByTerm.length, (index) => termAt(index) >= term),
    firstWhere(titleWordsByTerm.length, (index) => termAt(index) > term),
  );
}

/** The run of texts that begin with `beginning`, of `length` texts that are sorted by their UTF-16 code units. */
export function runBeginning(length: number, textAt: (place: number) => string, beginning: string): Run {
  return [
    firstWhere(length, (place) => textAt(place) >= beginning),
    firstWhere(length, (place) => textAt(place) >= beginning + LAST),
  ];
}
