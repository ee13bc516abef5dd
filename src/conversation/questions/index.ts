// What becomes of questions that the library does not answer.
export { type Listing, listQuestions, seekPage, settleQuestion, showQuestion } from './list.ts';
export { type AskedHere, noteQuestion, sayKept } from './note.ts';
