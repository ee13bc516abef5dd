// Several bots that are measured side by side: they take turns in short runs, so that what else the machine does befalls all of them.

/** How often each is asked, and how often in a row before it is the next one's turn. */
export interface TurnSizes {
  count: number;
  turn: number;
}

/**
 * Lets each of them have its turns; who comes first changes. `use` is told from which number on it is to ask, and how often, and is done before
 * the next one begins.
 */
export async function takeTurns<T>(
  all: readonly T[],
  { count, turn }: TurnSizes,
  use: (one: T, from: number, asked: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < count; from += turn) {
    const asked = Math.min(turn, count - from);
    for (const one of (from / turn) % 2 === 0 ? all : all.toReversed()) await use(one, from, asked);
  }
}
