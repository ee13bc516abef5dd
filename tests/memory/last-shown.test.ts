// What a person was shown last in a channel.
import { describe, expect, test } from 'vitest';
import { openLastShown } from '../../src/memory/last-shown.ts';

const PAGE = { kind: 'page', key: 'osmosis', question: 'what is osmosis' } as const;
const TEN_MINUTES = 600_000;

describe('what was shown last', () => {
  test('is known for ten minutes, and no longer', async () => {
    const store = openLastShown();
    await store.keep('7', '1', PAGE, 0);
    expect(await store.find('7', '1', TEN_MINUTES)).toEqual(PAGE);
    expect(await store.find('7', '1', TEN_MINUTES + 1)).toBeUndefined();
    // Nothing of it is left then: a clock that is set back brings nothing back.
    expect(await store.find('7', '1', 0)).toBeUndefined();
  });

  test('is each person’s own, in each channel', async () => {
    const store = openLastShown();
    await store.keep('7', '1', PAGE, 0);
    expect(await store.find('8', '1', 1)).toBeUndefined();
    expect(await store.find('7', '2', 1)).toBeUndefined();
    // Two ids are never taken for two others that read alike.
    await store.keep('1', '23', PAGE, 0);
    expect(await store.find('12', '3', 1)).toBeUndefined();
  });

  test('is what came last, and known from then on', async () => {
    const store = openLastShown();
    const candidates = { kind: 'candidates', keys: ['a', 'b'] } as const;
    await store.keep('7', '1', PAGE, 0);
    await store.keep('7', '1', candidates, TEN_MINUTES);
    expect(await store.find('7', '1', 2 * TEN_MINUTES)).toEqual(candidates);
  });

  test('is forgotten of those who were shown something longest ago, where they are very many', async () => {
    const store = openLastShown();
    for (let person = 0; person <= 5000; person += 1) await store.keep(String(person), '1', PAGE, 0);
    expect(await store.find('0', '1', 1)).toBeUndefined();
    expect(await store.find('1', '1', 1)).toEqual(PAGE);
    expect(await store.find('5000', '1', 1)).toEqual(PAGE);
  });
});
