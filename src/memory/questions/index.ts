// Unanswered questions, and the people who want to be notified of an answer.
export type { KeptQuestion, QuestionFilter } from './list.ts';
export {
  type NotedQuestion,
  openUnansweredQuestions,
  type QuestionState,
  type UnansweredQuestions,
  type Waiting,
} from './unanswered.ts';
export { WAITING_FOR_ANSWERS } from './waiting-data.ts';
