// A page whose author wrote cards for quizzes.

/** The page with so many cards: to "Riddle 1?" the answer is "Right 1", or the first of these names, among three others. */
export function quizPage(title: string, count: number, names: readonly string[] = []): string {
  const cards = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const wrong = ['One', 'Two', 'Three'].map((word) => `${word} ${number}`).join(', ');
    return `  - ask: Riddle ${number}?\n    answer: ${names[index] ?? `Right ${number}`}\n    wrong: [${wrong}]`;
  });
  return `---\ntitle: ${JSON.stringify(title)}\ncards:\n${cards.join('\n')}\n---\n\nNobody knows.\n`;
}
