// Who has how many points, people and sides.
import type { Given, Player, Side } from './quiz.ts';

export interface Standing {
  person: string;
  points: number;
  /** How many of the answers were right. */
  right: number;
  /** 1 for the best; who has as many points has the same place. */
  place: number;
}

/** Everybody who answered, best first; who has as many points is told in the order of their ids. */
export function standingsOf(answers: readonly Given[]): Standing[] {
  const people = new Map<string, Standing>();
  for (const { person, points } of answers) {
    const standing = people.get(person) ?? { person, points: 0, right: 0, place: 1 };
    standing.points += points;
    if (points > 0) standing.right += 1;
    people.set(person, standing);
  }
  const sorted = [...people.values()].sort(
    (one, other) => other.points - one.points || (one.person < other.person ? -1 : 1),
  );
  for (const [index, standing] of sorted.entries()) {
    const before = sorted[index - 1];
    standing.place = before?.points === standing.points ? before.place : index + 1;
  }
  return sorted;
}

export interface SideStanding {
  side: Side;
  people: number;
  /** Points a person, so that a larger side is not the better one for that; with one digit behind the point. */
  points: number;
}

/** Both sides, the better one first. */
export function sidesOf(players: readonly Player[], answers: readonly Given[]): SideStanding[] {
  const sides = ([0, 1] as const).map((side): SideStanding => {
    const people = new Set(players.flatMap((player) => (player.side === side ? [player.person] : [])));
    const sum = answers.reduce((all, { person, points }) => all + (people.has(person) ? points : 0), 0);
    return {
      side,
      people: people.size,
      points: people.size === 0 ? 0 : Math.round((10 * sum) / people.size) / 10,
    };
  });
  return sides.sort((one, other) => other.points - one.points || one.side - other.side);
}

/** Who has answered a question right, the fastest first. */
export function rightAnswers(number: number, answers: readonly Given[]): Given[] {
  return answers
    .filter((one) => one.number === number && one.points > 0)
    .sort((one, other) => one.at - other.at || (one.person < other.person ? -1 : 1));
}
