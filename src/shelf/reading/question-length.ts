// Limits the length of questions, so that no question takes too much time.

/** Maximum length of a question, in UTF-16 code units: twice what Discord lets people type in a message. */
const MAX_QUESTION_LENGTH = 2000;

/** A question cut off at the maximum length. */
export function limitLength(question: string): string {
  return question.slice(0, MAX_QUESTION_LENGTH);
}
