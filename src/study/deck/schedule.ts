// When a card is asked for again: FSRS-6. How well it is remembered is computed by ts-fsrs (https://github.com/open-spaced-repetition/ts-fsrs);
// the short steps of learning are those of the reference implementation (https://github.com/open-spaced-repetition/py-fsrs), without chance.

import { fsrs, type Grade, Rating } from 'ts-fsrs';
import { DAY } from '../../calendar.ts';

/** How well a card was known, as people say it. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type CardGrade = (typeof GRADES)[number];

/** What is known of how somebody remembers a card. Times are milliseconds since 1970. */
export interface Memory {
  due: number;
  /** In days: after so many, nine in ten are still known; 0 before the first grade. */
  stability: number;
  /** From 1 to 10; 0 before the first grade. */
  difficulty: number;
  /** How often it was graded, and how often it was forgotten after it had been learnt. */
  reps: number;
  lapses: number;
  phase: 'learning' | 'review' | 'relearning';
  /** Which of the short steps of learning it is at, from 0. */
  step: number;
  last: number | null;
}

const MINUTE = 60_000;
/** How long it takes until a card that is being learnt is asked for again, step by step, in milliseconds. */
const STEPS: Readonly<Record<'learning' | 'relearning', readonly number[]>> = {
  learning: [MINUTE, 10 * MINUTE],
  relearning: [10 * MINUTE],
};

const algorithm = fsrs({ enable_fuzz: false, enable_short_term: true });

const RATINGS: Readonly<Record<CardGrade, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** What is known of a card that nobody has graded. */
export function newMemory(now: number): Memory {
  return {
    due: now,
    stability: 0,
    difficulty: 0,
    reps: 0,
    lapses: 0,
    phase: 'learning',
    step: 0,
    last: null,
  };
}

/** What is known after a grade. A clock that was put back counts as standing still: no card is due before it was graded. */
export function grade(memory: Memory, given: CardGrade, now: number): Memory {
  const at = Math.max(now, memory.last ?? now);
  const { stability, difficulty } = algorithm.next_state(
    memory.last === null ? null : { stability: memory.stability, difficulty: memory.difficulty },
    memory.last === null ? 0 : Math.floor((at - memory.last) / DAY),
    RATINGS[given],
  );
  const next = nextStep(memory, given);
  const wait = next.phase === 'review' ? algorithm.next_interval(stability, 0) * DAY : next.wait;
  return {
    due: at + wait,
    stability,
    difficulty,
    reps: memory.reps + 1,
    lapses: memory.lapses + (memory.phase === 'review' && given === 'again' ? 1 : 0),
    phase: next.phase,
    step: next.step,
    last: at,
  };
}

/** Where a card goes from here, and where that is one of the short steps, how long it waits there in milliseconds. */
function nextStep(
  { phase, step }: Memory,
  given: CardGrade,
): { phase: Memory['phase']; step: number; wait: number } {
  const reviewed = { phase: 'review', step: 0, wait: 0 } as const;
  if (phase === 'review')
    return given === 'again' ? { phase: 'relearning', step: 0, wait: STEPS.relearning[0] ?? 0 } : reviewed;
  const steps = STEPS[phase];
  const [first = 0, second = first * 2] = steps;
  switch (given) {
    case 'again':
      return { phase, step: 0, wait: first };
    case 'hard':
      return { phase, step, wait: step === 0 ? (first + second) / 2 : (steps[step] ?? first) };
    case 'good': {
      const wait = steps[step + 1];
      return wait === undefined ? reviewed : { phase, step: step + 1, wait };
    }
    case 'easy':
      return reviewed;
    default:
      return given satisfies never;
  }
}

/** How likely it is that the card is still known, from 0 to 1; 0 for one that was never graded. */
export function retrievability({ stability, last }: Memory, now: number): number {
  if (last === null) return 0;
  return algorithm.forgetting_curve(Math.max(0, now - last) / DAY, stability);
}
