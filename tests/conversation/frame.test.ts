// What stands around an answer, and how it is kept from one message to the next.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action, Origin, Start } from '../../src/actions/index.ts';
import { type Message, renderPage, renderUnsure } from '../../src/answer/index.ts';
import { type Frame, frameMessage, frameOf, leadBack } from '../../src/conversation/index.ts';
import { encodeAction } from '../../src/discord/wire/index.ts';
import { speak } from '../../src/language/index.ts';
import type { PageEntry } from '../../src/library/catalogue/page.ts';
import { makePage, shelf } from '../answer/example.ts';
import { findFaults } from '../answer/payload.ts';

const say = speak();
const key = fc.stringMatching(/^[\w-]{10}$/);
const id = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);
const keys = (maxLength: number) => fc.array(key, { minLength: 1, maxLength });
const start = (most: number): fc.Arbitrary<Start> =>
  fc.oneof(
    fc.record({ kind: fc.constant('candidates' as const), keys: keys(most) }),
    fc.record({ kind: fc.constant('subject' as const), subject: fc.constant('biology'), screen: fc.nat(99) }),
  );
const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc.record({ kind: fc.constant('pages' as const), keys: keys(8) }),
  fc.record({ kind: fc.constant('pages' as const), keys: keys(4), start: start(3) }),
  start(8),
);
const frame: fc.Arbitrary<Frame> = fc.record(
  { target: fc.record({ channel: id, message: id }), reader: id, back: origin, section: fc.nat(99) },
  { requiredKeys: [] },
);

const related: PageEntry = { path: 'b/o.md', key: 'otherother', title: 'What is it?', subjects: [] };
const parts = renderPage(makePage('word '.repeat(3000), { related: [related] }), shelf);

function actionsOf({ rows }: Message): Action[] {
  return rows.flat().flatMap((control) => {
    if (control.type === 'actions') return control.options.map(({ action }) => action);
    return control.type === 'link' ? [] : [control.action];
  });
}

function labelsOf({ rows }: Message): string[] {
  return rows.flat().flatMap((control) => ('label' in control ? [control.label] : []));
}

test('a private answer carries its whole frame to the next click, within all limits', () => {
  fc.assert(
    fc.property(frame, fc.nat(parts.length - 1), (one, part) => {
      const framed = frameMessage(parts[part]!, 'abcdefghij', 'private', one, say);
      const { doubt: _, ...kept } = frameOf(actionsOf(framed));
      expect(kept).toEqual(one);
      expect(findFaults({ ...framed, content: '' })).toEqual([]);
    }),
  );
});

test('an offer carries for whom and about what it is', () => {
  fc.assert(
    fc.property(frame, ({ back: _, section: _section, ...one }) => {
      const offer = renderUnsure('a', [{ key: 'abcdefghij', title: 'A', subject: 'B' }], say);
      expect(frameOf(actionsOf(frameMessage(offer, undefined, 'private', one, say)))).toEqual(one);
    }),
  );
});

describe('the controls', () => {
  test('of a private answer share it, as a reply where a message was asked in', () => {
    expect(labelsOf(frameMessage(parts[0]!, 'abcdefghij', 'private', {}, say))).toContain('Share');
    const target = { channel: '1', message: '2' };
    expect(labelsOf(frameMessage(parts[0]!, 'abcdefghij', 'private', { target }, say))).toContain(
      'Share as a reply',
    );
  });

  test('of an answer to somebody alone with the bot only lead back, and contradict it', () => {
    const back: Origin = { kind: 'candidates', keys: ['abcdefghij'] };
    const framed = frameMessage(parts[0]!, 'abcdefghij', 'direct', { back }, say);
    const added = labelsOf(framed).filter((label) => !labelsOf(parts[0]!).includes(label));
    expect(added).toEqual(['Back']);
    // Beside three buttons what contradicts the page stands in the menu.
    const options = framed.rows.flatMap((row) =>
      row.flatMap((one) => (one.type === 'actions' ? one.options : [])),
    );
    expect(options.map(({ label }) => label)).toContain('Not what I asked');
  });

  test('of related questions remember what the first page was chosen from, as long as there is room for it', () => {
    const offer: Origin = { kind: 'candidates', keys: Array.from({ length: 5 }, (_, n) => `candidate${n}`) };
    const fromOf = (back: Origin): Origin | undefined => {
      const framed = frameMessage(parts[0]!, 'abcdefghij', 'private', { back }, say);
      const action = actionsOf(framed).find((one) => one.kind === 'page');
      return action?.kind === 'page' ? action.from : undefined;
    };
    const first = fromOf(offer);
    expect(first).toEqual({ kind: 'pages', keys: ['abcdefghij'], start: offer });
    const second = fromOf(first!);
    expect(second).toMatchObject({ keys: ['abcdefghij', 'abcdefghij'], start: offer });
    expect(fromOf(second!)).not.toHaveProperty('start');
  });

  test('of related questions remember the last eight pages', () => {
    const keys = Array.from({ length: 8 }, (_, index) => `trail00000`.slice(0, 9) + index);
    const framed = frameMessage(parts[0]!, 'abcdefghij', 'private', { back: { kind: 'pages', keys } }, say);
    const page = actionsOf(framed).find((action) => action.kind === 'page');
    expect(page).toEqual({
      kind: 'page',
      page: related.key,
      from: { kind: 'pages', keys: [...keys.slice(1), 'abcdefghij'] },
    });
  });
});

describe('the way back', () => {
  const before: Origin = { kind: 'subject', subject: 'biology', screen: 1 };

  test('over a page leads on to where it led before', () => {
    const over = leadBack({ kind: 'page', key: 'abcdefghij' }, before);
    expect(over).toEqual({ kind: 'pages', keys: ['abcdefghij'], start: before });
    expect(leadBack({ kind: 'page', key: 'otherother' }, over)).toEqual({
      kind: 'pages',
      keys: ['abcdefghij', 'otherother'],
      start: before,
    });
    expect(leadBack({ kind: 'page', key: 'abcdefghij' }, undefined)).toEqual({
      kind: 'pages',
      keys: ['abcdefghij'],
    });
  });

  test('fits a control whatever it leads through', () => {
    const subject = fc.stringMatching(/^[a-z]{1,60}$/).map((slug): Start => ({ ...before, subject: slug }));
    fc.assert(
      fc.property(fc.oneof(start(8), subject), keys(12), (begun, read) => {
        const back = read.reduce<Origin | undefined>(
          (way, one) => leadBack({ kind: 'page', key: one }, way),
          begun,
        );
        expect(encodeAction({ kind: 'page', page: 'abcdefghij', from: back! }).length).toBeLessThanOrEqual(
          100,
        );
      }),
    );
  });

  test('stays where it was, ends, or begins anew, as is told', () => {
    expect(leadBack(undefined, before)).toBe(before);
    expect(leadBack('nowhere', before)).toBeUndefined();
    expect(leadBack({ kind: 'candidates', keys: ['abcdefghij'] }, before)).toEqual({
      kind: 'candidates',
      keys: ['abcdefghij'],
    });
  });
});
