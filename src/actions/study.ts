// What the controls of practice ask for.

/** How well a card was known, as people say it: again, hard, good, easy. */
export type GradeNumber = 0 | 1 | 2 | 3;

/** A card of the page with this key; `subject` is the slug that is practised, where it is one. */
interface OfCard {
  page: string;
  card: string;
  subject?: string;
}

export type StudyAction =
  /** Show the answer of a card. */
  | ({ kind: 'showCard' } & OfCard)
  /** Grade a card that had been graded `reps` times when it was shown: a second click grades nothing. */
  | ({ kind: 'gradeCard'; grade: GradeNumber; reps: number } & OfCard)
  /** Show the next card. */
  | { kind: 'nextCard'; subject?: string }
  /** Add the cards of the page with this key to the person's own. */
  | { kind: 'addCards'; page: string };

export type PlanAction =
  /** Answer the question of the day with this number. */
  | { kind: 'answerDaily'; day: number; choice: number }
  /** Be reminded of cards no longer. */
  | { kind: 'stopReminders' };

export type QuizAction =
  /** Answer the question with this number, from 0. */
  | { kind: 'answerQuiz'; quiz: string; number: number; choice: number }
  /** Ask for an answer that is typed, and take it. */
  | { kind: 'typeQuiz'; quiz: string; number: number }
  | { kind: 'submitQuiz'; quiz: string; number: number }
  /** Show the solution of the question, or from its solution what comes next: a second click does nothing. */
  | { kind: 'moveQuiz'; quiz: string; number: number; from: 'question' | 'solution' }
  /** End the quiz. */
  | { kind: 'stopQuiz'; quiz: string };
