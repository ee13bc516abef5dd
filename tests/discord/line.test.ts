// Who comes next, and what has waited longest.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLine } from '../../src/discord/line.ts';

const anybody = () => true;

/** A line of these people in this order; what each waits for is numbered. */
function open(...people: string[]) {
  const line = openLine<{ person: string; since: number }>();
  for (const [since, person] of people.entries()) line.push({ person, since });
  return {
    line,
    /** Takes the next one, unless there is none. */
    take(mayCome: (person: string) => boolean = anybody): string | undefined {
      const next = line.next(mayCome);
      if (next) line.remove(next);
      return next && `${next.person}${next.since}`;
    },
  };
}

test('people come one after the other, each with the oldest of what is theirs', () => {
  const { line, take } = open('a', 'a', 'a', 'b', 'c', 'b');
  expect(Array.from({ length: 6 }, () => take())).toEqual(['a0', 'b3', 'c4', 'a1', 'b5', 'a2']);
  expect([line.length(), take(), line.oldest()]).toEqual([0, undefined, undefined]);
});

test('who may not come now is passed over, and keeps their place', () => {
  const { take } = open('a', 'b', 'a');
  expect(take((person) => person !== 'a')).toBe('b1');
  expect(take((person) => person !== 'a')).toBeUndefined();
  expect([take(), take()]).toEqual(['a0', 'a2']);
});

test('what has waited longest is known, whoever came next in between', () => {
  const { line, take } = open('a', 'a', 'b');
  expect(line.oldest()?.since).toBe(0);
  take();
  expect(line.oldest()?.since).toBe(1);
  take();
  expect(line.oldest()?.since).toBe(1);
  expect(take()).toBe('a1');
  expect(line.oldest()).toBeUndefined();
});

test('what is let go is gone once, and nobody else with it', () => {
  const { line, take } = open('a', 'b', 'a');
  const oldest = line.oldest();
  for (let time = 0; time < 2; time += 1) if (oldest) line.remove(oldest);
  expect(line.length()).toBe(2);
  // Who was let go comes after all others.
  expect([take(), take()]).toEqual(['b1', 'a2']);
});

test('whatever comes and goes, people wait for as many turns at most as there are others', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 });
  fc.assert(
    fc.property(letters, (people) => {
      const { line, take } = open(...people);
      const order = Array.from({ length: people.length }, () => take() ?? '');
      expect(line.length()).toBe(0);
      // Nothing is lost, and what belongs to one person comes in its order.
      const numbers = (person: string): number[] =>
        order.filter((name) => name.startsWith(person)).map((name) => Number(name.slice(1)));
      for (const person of new Set(people)) {
        const own = people.flatMap((name, since) => (name === person ? [since] : []));
        expect(numbers(person)).toEqual(own);
      }
      // As long as somebody else waits, nobody has two turns in a row.
      for (const [number, name] of order.entries()) {
        const rest = new Set(order.slice(number + 1).map((next) => next[0]));
        if (rest.size > 1) expect(order[number + 1]?.[0]).not.toBe(name[0]);
      }
    }),
  );
});
