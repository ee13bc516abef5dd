// A quiz as all that its message shows.
import type { Course } from './course.ts';

/** How a question is answered: by a button, or by a name that is typed. */
export type QuestionAnswer =
  | { kind: 'choices'; choices: string[]; right: number }
  | { kind: 'typed'; right: string; others: string[] };

/** A question of a quiz. All texts are Markdown; a page that changes later changes nothing of it. */
export interface QuizQuestion {
  title: string;
  lead: string;
  text: string;
  answer: QuestionAnswer;
  source: string;
  /** The key of the page, and its address, which is blank where it has none. */
  page: string;
  url: string;
}

/** Who takes part: everybody in the channel, or the one person who started it. */
export type QuizAudience = 'channel' | 'person';

/** Where a quiz takes place, who started it, and how it is held. */
export interface QuizPlace {
  /** Blank outside of servers. */
  guild: string;
  channel: string;
  starter: string;
  language: string;
  audience: QuizAudience;
  /** Whether two sides play against each other. */
  isTeams: boolean;
}

/** What somebody answered, and when. */
export interface Given {
  number: number;
  person: string;
  /** The number of the choice, from 0; 0 for what was typed. */
  choice: number;
  /** 0 for an answer that was wrong. */
  points: number;
  at: number;
}

/** Which of two sides. */
export type Side = 0 | 1;

/** Somebody who takes part. */
export interface Player {
  person: string;
  /** As they are called in the channel. */
  name: string;
  side: Side;
}

export interface Quiz extends QuizPlace {
  id: string;
  /** The id of its message; blank until that is posted. */
  message: string;
  questions: readonly QuizQuestion[];
  course: Course;
  answers: Given[];
  players: Player[];
}

/** The right answer of a question, as Markdown. */
export function rightOf({ answer }: QuizQuestion): string {
  return answer.kind === 'typed' ? answer.right : (answer.choices[answer.right] ?? '');
}
