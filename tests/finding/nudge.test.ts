// Pages that helped come before others that fit nearly as well, and before none that is clearly better.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  CLEAR_LEAD,
  find,
  type Helpfulness,
  preferHelpful,
  type Searchable,
  type Searched,
} from '../../src/finding/index.ts';
import { openShelf, type Shelf } from '../../src/shelf/index.ts';
import { makeFolder } from '../e2e/folder.ts';

const page = (title: string, text: string): string => `---\ntitle: ${title}\n---\n\n${text}\n`;

let shelf: Shelf;

beforeAll(async () => {
  shelf = await openShelf({
    folder: makeFolder({
      'rivers/amber.md': page('How amber rivers flood', 'Amber rivers flood in spring, when the snow melts.'),
      'rivers/azure.md': page('How azure rivers flood', 'Azure rivers flood in spring, when the snow melts.'),
      'rivers/delta.md': page('What is a delta?', 'A fan of mud that a river builds at the sea.'),
    }),
  });
});

/** Pages with these scores, best first, as a search finds them; each has its number as path and key. */
function found(scores: readonly number[]): Searchable {
  const matches = scores.map((score, place) => ({ path: String(place), block: 0, score }));
  const searched: Searched = { outcome: 'unsure', matches, choices: matches.slice(0, 5) };
  const library = Object.create(shelf.library, {
    keyAt: { value: (path: string) => path },
  });
  return { library, search: () => searched };
}

async function orderBy(scores: readonly number[], helpfulness: Helpfulness): Promise<Searched> {
  return preferHelpful(found(scores), helpfulness).search('');
}

const places = ({ matches }: Searched): number[] => matches.map(({ path }) => Number(path));

describe('the order of pages', () => {
  test.each([
    [[10, 9.9], { 1: 1 }, [1, 0]],
    [[10, 9.9], { 0: -1 }, [1, 0]],
    [[10, 9.9], { 0: 1, 1: 1 }, [0, 1]],
    [[10, 9.9, 9.8], { 2: 1 }, [2, 0, 1]],
    [[10, 9.5], { 1: 0.1 }, [0, 1]],
    [[10, 10 - CLEAR_LEAD], { 0: -1, 1: 1 }, [0, 1]],
    [[10, 5], { 0: -1e9, 1: 1e9 }, [0, 1]],
    // The first one stands there on purpose, although its score is lower.
    [[9.9, 10], { 0: -1, 1: 1 }, [0, 1]],
    [[], {}, []],
  ])('with scores %j and helpfulness %j is %j', async (scores, known, order) => {
    const helpfulness = (key: string): number => (known as Record<string, number>)[key] ?? 0;
    expect(places(await orderBy(scores, helpfulness))).toEqual(order);
  });

  test('that are offered follows it, and nothing is lost or told otherwise', async () => {
    const searched = await orderBy([10, 9.9, 4], (key) => (key === '1' ? 1 : 0));
    expect(searched.choices).toEqual(searched.matches);
    expect(searched.outcome).toBe('unsure');
    expect(places(searched).sort()).toEqual([0, 1, 2]);
  });

  test('of pages without scores stays', async () => {
    const library = Object.create(shelf.library, { keyAt: { value: (path: string) => path } });
    const matches = ['a', 'b'].map((path) => ({ path, block: 0 }));
    const search = (): Searched => ({ outcome: 'unsure', matches });
    const searched = await preferHelpful({ library, search }, (key) => (key === 'b' ? 1 : -1)).search('');
    expect(searched.matches).toEqual(matches);
  });
});

test('whatever people say, a clearly better page keeps its place before every other', async () => {
  const score = fc.double({ min: -20, max: 40, noNaN: true });
  const said = fc.array(fc.double({ noNaN: true }), { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(score, { maxLength: 12 }), said, async (unordered, votes) => {
      const scores = unordered.toSorted((a, b) => b - a);
      const order = places(await orderBy(scores, (key) => votes[Number(key)] ?? 0));
      expect(order.toSorted((a, b) => a - b)).toEqual(scores.map((_, place) => place));
      for (const [at, better] of order.entries())
        for (const before of order.slice(0, at))
          expect((scores[better] ?? 0) - (scores[before] ?? 0)).toBeLessThan(CLEAR_LEAD);
    }),
  );
});

describe('in a library', () => {
  const QUESTION = 'why do rivers flood in spring';
  const keyOf = (title: string): string =>
    shelf.library.entries.find((entry) => entry.title.includes(title))?.key ?? '';

  async function firstFor(helpfulness: Helpfulness | undefined, question = QUESTION): Promise<string> {
    const searched = await preferHelpful(shelf, helpfulness).search(question);
    return searched.matches[0]?.path ?? '';
  }

  test('of two pages that fit alike the one that helped comes first', async () => {
    const [first, second] = ['amber', 'azure'].map((name) =>
      firstFor((key) => (key === keyOf(name) ? 1 : 0)),
    );
    expect(await first).toBe('rivers/amber.md');
    expect(await second).toBe('rivers/azure.md');
  });

  test('what is clearly asked for is found, however many say that it does not help', async () => {
    const finding = await find(
      preferHelpful(shelf, (key) => (key === keyOf('amber') ? -1 : 1)),
      'how do amber rivers flood',
    );
    expect(finding.kind === 'page' && finding.page.title).toBe('How amber rivers flood');
  });

  test('where nothing is known the library is the very same', () => {
    expect(preferHelpful(shelf, undefined)).toBe(shelf);
  });
});
