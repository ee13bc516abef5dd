// What is said where there is no single answer: a choice of pages, or that there is none.
import { describe, expect, test } from 'vitest';
import { type Menu, renderMissing, renderNone, renderUnsure } from '../../../src/answer/index.ts';
import { speak } from '../../../src/language/index.ts';
import { findFaults } from '../payload.ts';

const say = speak();

const biology = { slug: 'biology', name: 'Biology' };
const nasty = `@everyone **what** is \`x\` <@1> ||y|| [a](https://a.example)\n# z ${'and more '.repeat(700)}`;

function menuOf(message: { rows: unknown[][] }): Menu {
  return message.rows[0]?.[0] as Menu;
}

describe('a choice of pages', () => {
  const candidates = [
    {
      key: 'aaaaaaaaaa',
      title: 'What is a cell?',
      subject: 'Biology',
      passage: 'A *cell* is the unit of life.',
    },
    { key: 'bbbbbbbbbb', title: 'What is a galvanic cell?', subject: 'Chemistry' },
  ];

  test('lists the pages and offers them in a menu', () => {
    const message = renderUnsure('what is a cell', candidates, say);
    expect(message.embeds[0]?.description).toContain('> what is a cell\n');
    expect(message.embeds[0]?.description).toContain(
      '1. **What is a cell?** · Biology\n  A \\*cell\\* is the unit of life.',
    );
    expect(menuOf(message)).toEqual({
      type: 'menu',
      placeholder: 'Choose a page',
      action: { kind: 'choose', from: { kind: 'candidates', keys: ['aaaaaaaaaa', 'bbbbbbbbbb'] } },
      options: [
        {
          label: 'What is a cell?',
          value: 'aaaaaaaaaa',
          description: 'Biology · A *cell* is the unit of life.',
        },
        { label: 'What is a galvanic cell?', value: 'bbbbbbbbbb', description: 'Chemistry' },
      ],
    });
  });

  test('holds however many there are, and however long everything is', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      key: `key${index}`,
      title: `${nasty} ${index}`,
      subject: 'Biology '.repeat(50),
      passage: nasty,
    }));
    const message = renderUnsure(nasty, many, say);
    expect(findFaults(message)).toEqual([]);
    expect(menuOf(message).options).toHaveLength(25);
    expect(message.embeds[0]?.description).toContain('\n25. ');
  });

  test('can be declined, which leads on', () => {
    const [, row] = renderUnsure('what is a cell', candidates, say).rows;
    expect(row).toEqual([
      { type: 'button', label: 'None of these', action: { kind: 'none', first: 'aaaaaaaaaa' } },
    ]);
    const next = renderNone({ isKept: false, site: 'https://a.example' }, say);
    expect(findFaults(next)).toEqual([]);
    expect(next.embeds[0]?.description).toContain('Nothing was noted');
    expect(renderNone({ isKept: true, site: '' }, say).embeds[0]?.description).toContain(
      'was noted, without your name',
    );
  });

  test('of nothing says that nothing was found', () => {
    expect(renderUnsure('a', [], say)).toEqual(renderMissing('a', {}, say));
  });
});

describe('a missing answer', () => {
  test('is said plainly, with what to try', () => {
    const { embeds, rows } = renderMissing('what is a cell?', { subject: biology }, say);
    expect(embeds[0]?.title).toBe('Not in the library');
    expect(embeds[0]?.description).toContain('no page in Biology that answers this:\n> what is a cell?\n');
    expect(embeds[0]?.description).toContain('`/browse`');
    expect(rows).toEqual([
      [
        {
          type: 'button',
          label: 'Browse Biology',
          action: { kind: 'subject', subject: 'biology', screen: 0 },
        },
        { type: 'button', label: 'See all subjects', action: { kind: 'subjects', screen: 0 } },
      ],
    ]);
  });

  test('offers the nearest subject where all were searched', () => {
    const { embeds, rows } = renderMissing('what is a cell?', { nearest: biology }, speak('de'));
    expect(embeds[0]?.description).toContain('keine Seite, die das beantwortet:\n> what is a cell?\n');
    expect(rows[0]?.[0]).toMatchObject({ label: 'In Biology stöbern' });
  });

  test('repeats a question without acting on it, and not at any length', () => {
    const message = renderMissing(nasty, {}, say);
    expect(findFaults(message)).toEqual([]);
    expect(message.embeds[0]?.description?.length).toBeLessThan(800);
    expect(message.embeds[0]?.description).toContain('> @\u200beveryone \\*\\*what\\*\\* is \\`x\\` \\<@1>');
  });

  test.each(['https://discord.gg/abc', 'discord.gg/abc', 'Discord.com/invite/abc', 'http://a.example/b'])(
    'makes no link of "%s"',
    (address) => {
      const { embeds } = renderMissing(`join ${address} now`, {}, say);
      expect(embeds[0]?.description).not.toContain(address);
      expect(embeds[0]?.description).not.toMatch(/:\/\/|discord(app)?\.(gg|com)/i);
      expect(embeds[0]?.description?.replaceAll('\u200b', '')).toContain(address);
    },
  );

  test('does without a question', () => {
    expect(findFaults(renderMissing(' ', {}, say))).toEqual([]);
  });
});
