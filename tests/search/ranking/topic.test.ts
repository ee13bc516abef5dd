// Which concepts the pages near a question share, and which tell them apart.
import { describe, expect, test } from 'vitest';
import { topicFeatures, topicOf } from '../../../src/search/ranking/topic.ts';

/** A page that names the concepts with these numbers in its title, of three. */
function page(nearness: number, ...named: number[]) {
  const inTitle = new Float32Array(3);
  for (const concept of named) inTitle[concept] = 1;
  return { nearness, met: { inPage: inTitle, inTitle } };
}

const RARITIES = Float64Array.from([2, 4, 6]);

describe('the topic', () => {
  const near = [page(1.2, 0), page(1.2, 0), page(1.2, 0, 1), page(1.2, 0)];

  test('is what near pages are named after', () => {
    const { shared } = topicOf(RARITIES, near);
    expect(shared[0]).toBeCloseTo(2, 5);
    expect(shared[1]).toBeCloseTo(1, 5);
    expect(shared[2]).toBe(0);
  });

  test('is told apart by what few of them are named after', () => {
    const { distinct } = topicOf(RARITIES, near);
    expect(distinct[0]).toBeCloseTo(0, 5);
    expect(distinct[1] ?? 0).toBeGreaterThan(0.5);
    expect(distinct[2] ?? 0).toBeGreaterThan(distinct[1] ?? 0);
  });

  test('is told by near pages rather than by far ones', () => {
    const { shared } = topicOf(RARITIES, [page(1.2, 0), ...Array.from({ length: 5 }, () => page(0.2, 1))]);
    expect((shared[0] ?? 0) / 2).toBeGreaterThan(0.95);
    expect((shared[1] ?? 0) / 4).toBeLessThan(0.05);
  });

  test('of no pages is nothing', () => {
    const { shared } = topicOf(RARITIES, []);
    expect([...shared]).toEqual([0, 0, 0]);
  });
});

describe('the features of a page', () => {
  const topic = topicOf(RARITIES, [page(1.2, 0), page(1.2, 0, 1)]);

  test('are the shares of both that it has', () => {
    const all = topicFeatures(topic, page(0, 0, 1, 2).met);
    for (const value of Object.values(all)) expect(value).toBeCloseTo(1, 4);
    const none = topicFeatures(topic, page(0).met);
    for (const value of Object.values(none)) expect(value).toBe(0);
  });

  test('tell page and title apart', () => {
    const met = { inPage: Float32Array.from([1, 1, 1]), inTitle: Float32Array.from([1, 0, 0]) };
    const { sharedInPage, sharedInTitle, distinctInPage, distinctInTitle } = topicFeatures(topic, met);
    expect(sharedInPage).toBeGreaterThan(sharedInTitle);
    expect(distinctInPage).toBeGreaterThan(distinctInTitle);
  });
});
