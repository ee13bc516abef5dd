// The words that carry meaning, and how much of a name a text has of them.
import { describe, expect, test } from 'vitest';
import { contentStems, shareIn } from '../../../src/study/cards/shared-words.ts';

test('words that carry meaning are stems without function words', () => {
  expect([...contentStems("The river's bends are washed out")]).toEqual(['river', 'bend', 'wash']);
});

describe('the share of a name that a text has', () => {
  test.each([
    ['Oxbow lake', 'a lake that a river left', 0.5],
    ['Oxbow lake', 'water that a river left', 0],
    ['Oxbow lake', 'lakes like an oxbow', 1],
    ['Long-term potentiation', 'LTP lasts for hours', 1],
    ['Evaporation', 'water that evaporates', 1],
    ['Third law (action and reaction)', 'each action has an equal reaction', 1],
    ['Compromise of the north (1820)', 'a treaty of 1820', 1],
    ['Third law (action and reaction)', 'each force has an equal one', 0],
    ['Logstash', 'it sends data to a stash', 1],
    ['of the', 'of the', 0],
  ])('"%s" in "%s" is %s', (name, text, share) => expect(shareIn(name, text)).toBe(share));
});
