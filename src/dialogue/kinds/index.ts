// Which kind of thing a message is, and in which language it is said, as a fitted model tells it.
import { readFileSync } from 'node:fs';
import { TOPICS, type Topic } from '../languages/index.ts';
import { vocabularyKeysOf, wordsOf } from './features.ts';
import { classify, decodeModel, isInVocabulary, type Model } from './model.ts';

/** What a message may be. */
export const KINDS = [...TOPICS, 'own', 'question'] as const;

export type Kind = (typeof KINDS)[number];

/** The languages that the model tells apart, as Discord names them. */
export const LOCALES = ['en-US', 'de', 'fr', 'es-ES', 'pt-BR', 'ja'] as const;

export const KIND_SHAPE = { classes: KINDS.length, buckets: 1 << 16 } as const;
export const LANGUAGE_SHAPE = { classes: LOCALES.length, buckets: 1 << 12 } as const;

/** What the model predicts of a message. */
export interface Prediction {
  /** The topic that it is about if it is small talk. */
  topic: Topic;
  /** The probability that it is small talk, 0–1. */
  smallTalk: number;
  /** The probability that it asks for work of one's own, 0–1. */
  own: number;
  /** Number of its words. */
  words: number;
  /** 0 where each of them stands in a line of small talk that the model was fitted to, and a single word in one by itself. */
  unknownWords: number;
  /** The language; absent where it could well be another one. */
  locale?: string;
}

/** Least probability of a language that is named. */
const LEAST_LANGUAGE = 0.7;

let model: Model | undefined;

/** Reads what kind of thing a message is. */
export function predictKind(text: string): Prediction {
  const last = lastPrediction;
  if (last?.text === text) return last.prediction;
  model ??= decodeModel(readFileSync(new URL('weights.br', import.meta.url)), KIND_SHAPE, LANGUAGE_SHAPE);
  const { vocabulary } = model;
  const { kinds, languages } = classify(text, model);
  const words = wordsOf(text);
  const topics = kinds.subarray(0, TOPICS.length);
  const locale = LOCALES[languages.findIndex((one) => one >= LEAST_LANGUAGE)];
  const prediction: Prediction = {
    topic: TOPICS[topics.indexOf(Math.max(...topics))] ?? 'chatter',
    smallTalk: topics.reduce((sum, one) => sum + one, 0),
    own: kinds[KINDS.indexOf('own')] ?? 0,
    words: words.length,
    unknownWords: vocabularyKeysOf(words).filter((key) => !isInVocabulary(key, { vocabulary })).length,
    ...(locale === undefined ? {} : { locale }),
  };
  lastPrediction = { text, prediction };
  return prediction;
}

/** What was predicted last: one message is looked at for several reasons. */
let lastPrediction: { text: string; prediction: Prediction } | undefined;
