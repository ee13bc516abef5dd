// Questions without an answer: kept, listed, and who waits for an answer.
export type { KeptQuestion, QuestionFilter } from './list.ts';
export {
  type NotedQuestion,
  openUnansweredQuestions,
  type QuestionState,
  type UnansweredQuestions,
  type Waiting,
} from './unanswered.ts';
export { WAITING_FOR_ANSWERS } from './waiting-data.ts';
