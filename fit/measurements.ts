// What was measured of judged questions, as numbers: features and grades of their candidate pages, without a word or a path.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Features, MeaningFeatures } from '../src/search/features/features.ts';

/** Where a question comes from, and whether a page answers it. */
export const SETS = ['dev', 'train', 'none', 'small', 'small-none', 'golden'] as const;
export type SetName = (typeof SETS)[number];

/** A page that was found for a question. */
export interface MeasuredPage {
  features: Features;
  meaning: MeaningFeatures;
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
  /** Distinct pages as they were ranked when they were measured. */
  found: MeasuredPage[];
}

const SHARES = [
  'bm25f',
  'page',
  'missing',
  'title',
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

const NEARNESS = ['titleNearness', 'bestNearness', 'meanNearness'] as const;

/** Shares are kept in 8 bits, nearness in 16: −1 to 1. */
const SHARE = 255;
const COSINE = 32_767;

/** Bytes of a page: its shares, its nearness, its place by words and its grade. */
const PAGE = SHARES.length + 2 * NEARNESS.length + 2;

/** Bytes of the length of the text that tells of the questions. */
const LENGTH = 4;

/** Measurements as compressed bytes: the questions as JSON, then the pages of all of them. */
export function encodeMeasurements(questions: readonly MeasuredQuestion[]): Uint8Array {
  const heads = questions.map(({ found, ...head }) => ({ ...head, found: found.length }));
  const json = Buffer.from(JSON.stringify(heads));
  const all = questions.flatMap(({ found }) => found);
  const bytes = Buffer.alloc(LENGTH + json.length + all.length * PAGE);
  bytes.writeUInt32LE(json.length, 0);
  bytes.set(json, LENGTH);
  let at = LENGTH + json.length;
  for (const { features, meaning, grade } of all) {
    for (const name of SHARES) at = bytes.writeUInt8(Math.round(SHARE * features[name]), at);
    for (const name of NEARNESS) at = bytes.writeInt16LE(Math.round(COSINE * meaning[name]), at);
    at = bytes.writeUInt8(Math.min(255, Math.round(1 / meaning.wordRank) - 2), at);
    at = bytes.writeUInt8(grade, at);
  }
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(bytes, { params });
}

/** See `encodeMeasurements`. */
export function decodeMeasurements(compressed: Uint8Array): MeasuredQuestion[] {
  const bytes = brotliDecompressSync(compressed);
  let at = LENGTH + bytes.readUInt32LE(0);
  const heads: (Omit<MeasuredQuestion, 'found'> & { found: number })[] = JSON.parse(
    bytes.toString('utf8', LENGTH, at),
  );
  return heads.map(({ found, ...head }) => ({
    ...head,
    found: Array.from({ length: found }, () => {
      const page = decodePage(bytes, at);
      at += PAGE;
      return page;
    }),
  }));
}

function decodePage(bytes: Buffer, start: number): MeasuredPage {
  let at = start;
  const features = Object.fromEntries(SHARES.map((name) => [name, bytes.readUInt8(at++) / SHARE])) as Record<
    (typeof SHARES)[number],
    number
  >;
  const read = (): number => {
    at += 2;
    return bytes.readInt16LE(at - 2) / COSINE;
  };
  const [titleNearness, bestNearness, meanNearness] = [read(), read(), read()];
  const wordRank = 1 / (2 + bytes.readUInt8(at));
  const grade = bytes.readUInt8(at + 1);
  return { features, meaning: { titleNearness, bestNearness, meanNearness, wordRank }, grade };
}
