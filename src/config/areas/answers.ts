// What is answered, and who reads it.
import { z } from 'zod';
import { onOff } from '../kinds.ts';
import type { Values } from '../values.ts';

export const ANSWERS = {
  ANSWERS: z.enum(['private', 'public'], { error: 'is neither: use private or public' }).optional(),
  MENTIONS: onOff.optional(),
};

export interface AnswersConfig {
  /** Who reads the answers to `/ask` where the person does not say. */
  answers: 'private' | 'public';
  /** Whether mentions and direct messages are answered. */
  mentions: boolean;
}

export function answersConfig(values: Values<typeof ANSWERS>): AnswersConfig {
  return { answers: values.ANSWERS ?? 'private', mentions: values.MENTIONS ?? true };
}
