/**
 * A text without the blank lines around it and the blanks at its end. Those before its first word stay: four of them make a line of code.
 */
export function trimBlankLines(text: string): string {
  return text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}
