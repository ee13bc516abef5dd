// Messages as they go over the wire.
import { ActionRowBuilder, type ButtonBuilder, EmbedBuilder, type StringSelectMenuBuilder } from 'discord.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Message,
  renderMissing,
  renderPage,
  renderSubject,
  renderSubjects,
  renderUnsure,
} from '../../../src/answer/index.ts';
import { decodeAction, writePayload, writtenIds } from '../../../src/discord/wire/index.ts';
import { speak } from '../../../src/language/index.ts';
import type { PageEntry } from '../../../src/library/catalogue/page.ts';
import { makePage, shelf } from '../../answer/example.ts';
import { findLimitFaults } from '../../answer/payload.ts';

const say = speak();

const subject = { slug: 'biology', name: 'Biology' };
const key = fc.stringMatching(/^[\w-]{10}$/);
const title = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
  .filter((text) => text.trim() !== '');
const entries = fc
  .uniqueArray(fc.record({ key, title }), { maxLength: 120, selector: (entry) => entry.key })
  .map((list): PageEntry[] =>
    list.map((entry, index) => ({ ...entry, path: `biology/${index}.md`, subjects: [subject] })),
  );
const screen = fc.integer({ min: 0, max: 12 });

const message: fc.Arbitrary<Message> = fc.oneof(
  fc
    .tuple(entries, screen)
    .map(([list, from]) => renderSubject({ subject, within: [], entries: list }, from, say)),
  fc
    .tuple(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,20}$/), { maxLength: 80 }), screen)
    .map(([slugs, from]) =>
      renderSubjects(
        slugs.map((slug) => ({ slug, name: slug, count: 3 })),
        from,
        say,
      ),
    ),
  fc.tuple(title, entries).map(([question, list]) =>
    renderUnsure(
      question,
      list.map((entry) => ({ ...entry, subject: subject.name })),
      say,
    ),
  ),
  title.map((question) => renderMissing(question, { subject }, say)),
  fc.tuple(fc.lorem({ maxCount: 400 }), fc.integer({ min: 0, max: 9 })).map(([text, part]) => {
    const parts = renderPage(makePage(`### One\n\n${text}\n\n### Two\n\n${text}`), shelf);
    return parts[part % parts.length]!;
  }),
);

test('whatever is rendered is within the limits', () => {
  fc.assert(
    fc.property(message, (one) => {
      expect(findLimitFaults(one)).toEqual([]);
    }),
  );
});

test("discord.js's builders take every part of a payload as it is", () => {
  fc.assert(
    fc.property(message, (one) => {
      const { embeds, components } = writePayload(one);
      for (const embed of embeds) expect(EmbedBuilder.from(embed).toJSON()).toEqual(embed);
      for (const row of components) {
        const controls = new ActionRowBuilder<ButtonBuilder | StringSelectMenuBuilder>(row).toJSON()
          .components;
        expect(controls).toMatchObject(row.components);
      }
    }),
  );
});

test('a payload pings nobody, and clears what it does not have', () => {
  expect(writePayload({ embeds: [], rows: [] })).toEqual({
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    allowed_mentions: { parse: [] },
  });
});

test('every control of a payload leads back to its action', () => {
  fc.assert(
    fc.property(message, (one) => {
      const actions = one.rows.flat().flatMap((control) => {
        if (control.type === 'actions') return control.options.map(({ action }) => action);
        return control.type === 'link' ? [] : [control.action];
      });
      const ids = writtenIds(writePayload(one).components);
      expect(ids.map(decodeAction)).toEqual(actions);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('buttons and links are written as such', () => {
  const { components } = writePayload({
    embeds: [],
    rows: [
      [
        { type: 'button', label: 'Next', action: { kind: 'subjects', screen: 1 }, style: 'primary' },
        { type: 'button', label: 'Previous', action: { kind: 'subjects', screen: 0 }, disabled: true },
        { type: 'link', label: 'Source', url: 'https://example.org/' },
      ],
    ],
  });
  expect(components).toEqual([
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: 'Next', custom_id: 's:1', disabled: false },
        { type: 2, style: 2, label: 'Previous', custom_id: 's:0', disabled: true },
        { type: 2, style: 5, label: 'Source', url: 'https://example.org/' },
      ],
    },
  ]);
});
