// Questions that compare two things.

/** Words that ask how two things differ. */
const COMPARING =
  /\b(?:vs|versus|differ\w*|compar\w*|distinguish\w*|better|unterschied\w*|vergleich\w*|diferen\w*)\b|diff[ée]ren|違い|違う|区别|不同/iu;

/** Whether a question asks how things differ. */
export function asksToCompare(question: string): boolean {
  return COMPARING.test(question);
}
