// From what arrives to who answers it, however it arrived.
export type { Admission } from './admission.ts';
export {
  type Answers,
  type AnswersOptions,
  type LibraryState,
  prepareAnswers,
  type Ready,
} from './answers.ts';
