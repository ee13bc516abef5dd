// Crowds that wait for turns: garbage is let lie until all of them have had one.
import { expect, test } from 'vitest';
import { watchCrowds } from '../../../src/discord/routing/crowd-watch.ts';
import { LIMITS, type Rank } from '../../../src/discord/turn-limits.ts';

/** Lets so many wait, and tells how many hurry now and how often one began to. */
function open() {
  let now = 0;
  let begun = 0;
  let toldOf = 0;
  const onWait = watchCrowds(
    () => {
      toldOf += 1;
      return () => {
        toldOf -= 1;
      };
    },
    () => {
      now += 1;
      begun += 1;
      return () => {
        now -= 1;
      };
    },
  );
  const arrive = (count: number, rank: Rank = 'interaction') =>
    Array.from({ length: count }, () => onWait(rank));
  return { arrive, figures: () => ({ now, begun, toldOf }) };
}

const FEW = LIMITS.interaction.behind;

test('a crowd is one hurry, which lasts until nobody of it waits any more', () => {
  const { arrive, figures } = open();
  for (const crowd of [1, 2]) {
    const waiting = arrive(3 * FEW);
    expect(figures()).toEqual({ now: 1, begun: crowd, toldOf: 3 * FEW });
    for (const end of waiting.splice(1)) end();
    expect(figures()).toEqual({ now: 1, begun: crowd, toldOf: 1 });
    waiting[0]?.();
    expect(figures()).toEqual({ now: 0, begun: crowd, toldOf: 0 });
  }
});

test('those who are served in time are no crowd, nor are messages, which may wait', () => {
  const { arrive, figures } = open();
  arrive(FEW);
  arrive(3 * FEW, 'message');
  expect(figures()).toMatchObject({ begun: 0, toldOf: 4 * FEW });
});
