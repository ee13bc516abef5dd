// The measurements of judged questions, and how they are stored: features and grades of candidate pages, but no text and no path.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type {
  Features,
  MeaningFeatures,
  PlaceFeatures,
  SmallFeatures,
} from '../src/search/features/features.ts';

/** Where a question comes from, and whether a page answers it. */
export const SETS = ['dev', 'train', 'further', 'none', 'small', 'small-none', 'golden'] as const;
export type SetName = (typeof SETS)[number];

/** The features of meaning that are stored. The others follow from them; see `pagesByMeaning`. */
export type MeasuredMeaning = Omit<MeaningFeatures, keyof PlaceFeatures | keyof SmallFeatures>;

/** A page that was found for a question. */
export interface MeasuredPage {
  features: Features;
  /** Absent for a page that is not among the best where meaning joins the words. */
  meaning?: MeasuredMeaning;
  /** Whether it is among the best where words decide alone. */
  isByWords: boolean;
  /** 2 where it answers, 1 where it helps, else 0. */
  grade: number;
}

/** A question with the pages that were found for it. */
export interface MeasuredQuestion {
  set: SetName;
  category: string;
  /** The same number for questions that one page answers: they are always in the same fold. See `groupByPage`. */
  group: number;
  /** True where some page of the library answers it, found or not. */
  isAnswerable: boolean;
  /** See `AskedOf` in `outcome-by-meaning.ts`. */
  asked: number;
  weight: number;
  /** Number of pages of its library. */
  pages: number;
  /** Distinct pages: first those found with meaning, in the order of the ranking at the time, then others found by words. */
  found: MeasuredPage[];
}

/** The features by words, in the order in which they are stored. */
export const SHARES = [
  'bm25f',
  'page',
  'missing',
  'title',
  'titleRoots',
  'titleUsed',
  'titlePairs',
  'titleRuns',
  'keywords',
  'named',
  'opening',
  'topic',
  'blocks',
  'pairs',
  'density',
  'recurrence',
] as const satisfies readonly (keyof Features)[];

const MEANT_SHARES = [
  'passages',
  'sharedInPage',
  'sharedInTitle',
  'distinctInPage',
  'distinctInTitle',
] as const satisfies readonly (keyof MeasuredMeaning)[];

const NEARNESS = ['titleNearness', 'bestNearness', 'meanNearness'] as const;

/*
 * The layout, compressed by Brotli:
 *
 *   length of the JSON (4 bytes) | questions as JSON, with the number of their pages | all pages, in order
 *
 * A page is one byte of flags, its `SHARES`, and, with the flag WITH_MEANING, its `MEANT_SHARES` and `NEARNESS`.
 */

/** A share (0–1) is stored in one byte, as a multiple of 1 / SHARE; a nearness (−1 to 1) in two, as a multiple of 1 / COSINE. */
const SHARE = 255;
const COSINE = 32_767;

/** The flags of a page: two bits for its grade, and one for each of `isByWords` and whether `meaning` is there. */
const GRADE = 3;
const BY_WORDS = 4;
const WITH_MEANING = 8;

/** Number of bytes of the length. */
const LENGTH = 4;

/** Measurements as compressed bytes. */
export function encodeMeasurements(questions: readonly MeasuredQuestion[]): Uint8Array {
  const heads = questions.map(({ found, ...head }) => ({ ...head, found: found.length }));
  const json = Buffer.from(JSON.stringify(heads));
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(json.length, 0);
  const pages = questions.flatMap(({ found }) => found.map(encodePage));
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(Buffer.concat([length, json, ...pages]), { params });
}

function encodePage({ features, meaning, isByWords, grade }: MeasuredPage): Uint8Array {
  const bytes = [grade | (isByWords ? BY_WORDS : 0) | (meaning === undefined ? 0 : WITH_MEANING)];
  for (const name of SHARES) bytes.push(Math.round(SHARE * features[name]));
  if (meaning === undefined) return Uint8Array.from(bytes);
  for (const name of MEANT_SHARES) bytes.push(Math.round(SHARE * Math.min(1, meaning[name])));
  for (const name of NEARNESS) {
    const number = Math.round(COSINE * meaning[name]) & 0xffff;
    bytes.push(number & 0xff, number >> 8);
  }
  return Uint8Array.from(bytes);
}

/** The measurements that `encodeMeasurements` encoded, with the precision above. Throws where the bytes are damaged. */
export function decodeMeasurements(compressed: Uint8Array): MeasuredQuestion[] {
  const bytes = brotliDecompressSync(compressed);
  const start = LENGTH + bytes.readUInt32LE(0);
  const heads: (Omit<MeasuredQuestion, 'found'> & { found: number })[] = JSON.parse(
    bytes.toString('utf8', LENGTH, start),
  );
  const reader = { bytes, at: start };
  return heads.map(({ found, ...head }) => ({
    ...head,
    found: Array.from({ length: found }, () => decodePage(reader)),
  }));
}

function decodePage(reader: { bytes: Buffer; at: number }): MeasuredPage {
  const { bytes } = reader;
  const kind = bytes.readUInt8(reader.at++);
  const shares = <Name extends string>(names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, bytes.readUInt8(reader.at++) / SHARE])) as Record<
      Name,
      number
    >;
  const page = { features: shares(SHARES), isByWords: (kind & BY_WORDS) !== 0, grade: kind & GRADE };
  if ((kind & WITH_MEANING) === 0) return page;
  const meant = shares(MEANT_SHARES);
  const [titleNearness, bestNearness, meanNearness] = NEARNESS.map(() => {
    reader.at += 2;
    return bytes.readInt16LE(reader.at - 2) / COSINE;
  });
  return {
    ...page,
    meaning: {
      ...meant,
      titleNearness: titleNearness ?? 0,
      bestNearness: bestNearness ?? 0,
      meanNearness: meanNearness ?? 0,
    },
  };
}
