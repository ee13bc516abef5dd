// What was measured of judged questions, as numbers: features and grades of their candidate pages, without a word or a path.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type {
  Features,
  MeaningFeatures,
  PlaceFeatures,
  SmallFeatures,
} from '../src/search/features/features.ts';

/** Where a question comes from, and whether a page answers it. */
export const SETS = ['dev', 'train', 'none', 'small', 'small-none', 'golden'] as const;
export type SetName = (typeof SETS)[number];

/** Places among the pages found, and what counts in a small library, follow from the rest: see `pagesByMeaning`. */
export type MeasuredMeaning = Omit<MeaningFeatures, keyof PlaceFeatures | keyof SmallFeatures>;

/** A page that was found for a question. */
export interface MeasuredPage {
  features: Features;
  /** Absent for a page that is not among the first where meaning joins the words. */
  meaning?: MeasuredMeaning;
  /** Whether it is among the first where words decide alone. */
  isByWords: boolean;
  /** 2 where it answers, 1 where it helps, else 0. */
  grade: number;
}

export interface MeasuredQuestion {
  set: SetName;
  category: string;
  /** Questions for one page have one number: they are never fitted and tried apart from each other. */
  group: number;
  /** True where some page of the library answers it, found or not. */
  isAnswerable: boolean;
  /** See `AskedOf` of the outcome. */
  asked: number;
  weight: number;
  /** Number of pages of its library. */
  pages: number;
  /** Distinct pages: first those found with meaning, as they were ranked when they were measured, then others found by words. */
  found: MeasuredPage[];
}

const SHARES = [
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

/** Shares are kept in 8 bits, nearness in 16: −1 to 1. */
const SHARE = 255;
const COSINE = 32_767;

/** Bits of the byte that says what a page is. */
const GRADE = 3;
const BY_WORDS = 4;
const WITH_MEANING = 8;

/** Bytes of the length of the text that tells of the questions. */
const LENGTH = 4;

/** Measurements as compressed bytes: the questions as JSON, then the pages of all of them. */
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

/** See `encodeMeasurements`. */
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
