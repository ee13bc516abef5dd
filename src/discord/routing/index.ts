// From what arrives to who answers it, however it arrived.
export { type Answers, type AnswersOptions, type LibraryState, prepareAnswers } from './answers.ts';
export { type Early, listenEarly } from './early.ts';
