// What the controls of a message ask for, read from the message as Discord gives it back.
import { describe, expect, test } from 'vitest';
import { writePayload } from '../../../src/discord/wire/index.ts';
import { writtenActions, writtenIds } from '../../../src/discord/wire/written-actions.ts';

const KEY = 'abcdefghij';
const row = (...components: unknown[]) => ({ type: 1, components });

describe('the controls of a message', () => {
  test('are read as they were written', () => {
    const share = { kind: 'share', page: KEY } as const;
    const next = { kind: 'part', page: KEY, part: 1 } as const;
    const pick = { kind: 'pickReader', page: KEY } as const;
    const { components } = writePayload({
      embeds: [],
      rows: [
        [
          { type: 'button', label: 'Share', action: share },
          { type: 'link', label: 'Source', url: 'https://a.example' },
        ],
        [
          {
            type: 'actions',
            placeholder: 'More',
            options: [
              { label: 'Next', action: next },
              { label: 'For …', action: pick },
            ],
          },
        ],
        [
          {
            type: 'menu',
            placeholder: 'Pages',
            action: { kind: 'choose' },
            options: [{ label: 'A', value: KEY }],
          },
        ],
      ],
    });
    expect(writtenActions(components)).toEqual([share, next, pick, { kind: 'choose' }]);
    expect(writtenIds(components)).toEqual([`h:${KEY}:::`, `p:${KEY}:1`, `w:${KEY}::`, 'c']);
  });

  test('of others are left out', () => {
    const rows = [row({ type: 2, custom_id: 'another-bot:1' }, { type: 2, custom_id: 'd' })];
    expect(writtenActions(rows)).toEqual([{ kind: 'chooseSubject' }]);
  });

  test('are looked for in the options of a menu of actions only', () => {
    const options = [{ value: 'd' }];
    expect(writtenIds([row({ type: 3, custom_id: 'm', options })])).toEqual(['d']);
    expect(writtenIds([row({ type: 3, custom_id: 'c', options })])).toEqual(['c']);
  });

  test.each([
    ['no rows', []],
    ['a row that is none', [null, 1, 'row', undefined]],
    ['a row without controls', [{ type: 1 }, { type: 1, components: 'none' }]],
    ['controls that are none', [row(null, 7, 'button')]],
    ['an id that is no text', [row({ custom_id: 5 })]],
    ['a menu without options', [row({ custom_id: 'm' })]],
    ['options that are none', [row({ custom_id: 'm', options: [null, 'd', { value: 1 }] })]],
  ])('%s ask for nothing', (_name, rows) => {
    expect(writtenIds(rows)).toEqual([]);
  });
});
