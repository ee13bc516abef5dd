// Actions of the controls of practice: flashcards, the question of the day, and quizzes.

/** The grade that a person gives a flashcard: 0 again, 1 hard, 2 good, 3 easy. */
export type GradeNumber = 0 | 1 | 2 | 3;

/** A flashcard of a page. `page` is the page's key, `subject` the slug of the subject that is practised, if it is only one. */
interface OfCard {
  page: string;
  card: string;
  subject?: string;
}

/** Maximum length of a subject's slug in an action, in characters: there is no room for more. Without the subject, all subjects are practised. */
export const MAX_STUDY_SUBJECT_LENGTH = 50;

export type StudyAction =
  /** Show the answer of a card. */
  | ({ kind: 'showCard' } & OfCard)
  /** Grade a card. `reps` is how often it had been graded when it was shown, so that a second click has no effect. */
  | ({ kind: 'gradeCard'; grade: GradeNumber; reps: number } & OfCard)
  /** Show the next card. */
  | { kind: 'nextCard'; subject?: string }
  /** Add the cards of a page to the person's deck. */
  | { kind: 'addCards'; page: string };

export type PlanAction =
  /** Answer the server's question of the day with choice `choice` (from 0). `day` numbers the questions of a server, from 1. */
  | { kind: 'answerDaily'; day: number; choice: number }
  /** Stop the reminders of due cards. */
  | { kind: 'stopReminders' };

export type QuizAction =
  /** Answer question `number` (from 0) of a quiz with choice `choice` (from 0). */
  | { kind: 'answerQuiz'; quiz: string; number: number; choice: number }
  /** Open the form for a typed answer. */
  | { kind: 'typeQuiz'; quiz: string; number: number }
  /** Take the typed answer of a submitted form. */
  | { kind: 'submitQuiz'; quiz: string; number: number }
  /** Move on: from the question to its solution, or from the solution to the next question. `from` makes a second click have no effect. */
  | { kind: 'moveQuiz'; quiz: string; number: number; from: 'question' | 'solution' }
  /** End the quiz. */
  | { kind: 'stopQuiz'; quiz: string };
