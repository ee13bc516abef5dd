// Points: one for each right answer, and one more for the fastest of them.

/** What somebody answered, and when. */
export interface Given {
  number: number;
  person: string;
  choice: number;
  at: number;
}

export interface Standing {
  person: string;
  points: number;
  /** How many of the answers were right. */
  right: number;
}

/**
 * Everybody who answered, best first; who has as many points is told in the order of their ids. `rights` is the number of the right choice
 * of each question. Of answers that came in the same millisecond all are the fastest.
 */
export function standingsOf(rights: readonly number[], answers: readonly Given[]): Standing[] {
  const people = new Map<string, Standing>();
  for (const { person } of answers) people.set(person, { person, points: 0, right: 0 });
  for (const [number, right] of rights.entries()) {
    const good = answers.filter((one) => one.number === number && one.choice === right);
    const first = Math.min(...good.map(({ at }) => at));
    for (const { person, at } of good) {
      const standing = people.get(person);
      if (standing === undefined) continue;
      standing.right += 1;
      standing.points += at === first ? 2 : 1;
    }
  }
  return [...people.values()].sort(
    (one, other) => other.points - one.points || (one.person < other.person ? -1 : 1),
  );
}

/** Who has answered a question right, and who of them was the fastest. */
export function rightAnswers(right: number, number: number, answers: readonly Given[]): Given[] {
  return answers
    .filter((one) => one.number === number && one.choice === right)
    .sort((one, other) => one.at - other.at);
}
