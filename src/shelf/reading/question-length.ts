// Questions without an end: how much of them is looked up.

/** Maximum number of characters of a question that are looked up: twice what Discord lets people ask. */
const MAX_QUESTION_LENGTH = 2000;

/** The beginning of a question, or all of one that is as long as people ask. */
export function limitLength(question: string): string {
  return question.slice(0, MAX_QUESTION_LENGTH);
}
