// Variables for what is answered, who reads it, and in how many threads.
import { z } from 'zod';
import { onOff } from '../kinds.ts';
import type { Values } from '../values.ts';

export const ANSWERS = {
  ANSWERS: z.enum(['private', 'public'], { error: 'is neither: use private or public' }).optional(),
  MENTIONS: onOff.optional(),
  ANSWER_THREADS: z
    .string()
    .regex(/^(?:[1-9]|[1-5]\d|6[0-4])$/, 'is no number of threads: use one from 1 to 64')
    .transform(Number)
    .optional(),
};

export interface AnswersConfig {
  /** Who sees the answers to `/ask` unless the person says otherwise. */
  answers: 'private' | 'public';
  /** Whether mentions and direct messages are answered. */
  mentions: boolean;
  /** How many threads answer. With 1 it is the main thread, which is connected to Discord. */
  answerThreads: number;
}

export function answersConfig(values: Values<typeof ANSWERS>): AnswersConfig {
  return {
    answers: values.ANSWERS ?? 'private',
    mentions: values.MENTIONS ?? true,
    answerThreads: values.ANSWER_THREADS ?? 1,
  };
}
