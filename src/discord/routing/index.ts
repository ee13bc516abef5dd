// Routing: from an event to the code that answers it, for the gateway and for HTTP.
export { type Answers, type AnswersOptions, type LibraryState, prepareAnswers } from './answers.ts';
export { type Early, listenEarly } from './early.ts';
