// Answers as everybody reads them: in parts, with a byline, and with what takes them back.
import { describe, expect, test } from 'vitest';
import { type Message, type Response, renderPage } from '../../src/answer/index.ts';
import { countParts, MAX_PARTS, writePart } from '../../src/conversation/index.ts';
import { speak } from '../../src/language/index.ts';
import { makePage, shelf } from '../answer/example.ts';
import { findFaults } from '../answer/payload.ts';

const say = speak();
const sharer = '11';

function responseOf(words: number): Response {
  const page = makePage('word '.repeat(words));
  return { page, messages: renderPage(page, shelf), first: 0 };
}

function post(response: Response, byline = { sharer }): Message[] {
  const ids: string[] = [];
  return Array.from({ length: countParts(response) }, (_, part) => {
    const message = writePart(response, part, ids, byline, say);
    ids.push(String(100 + part));
    return message;
  });
}

function labelsOf({ rows }: Message): string[] {
  return rows.flat().flatMap((control) => ('label' in control ? [control.label] : []));
}

test.each([1, 2500, 12_000])(
  'every part of a page of %d words is posted, as far as five messages hold',
  (words) => {
    const response = responseOf(words);
    const posted = post(response);
    expect(posted).toHaveLength(Math.min(response.messages.length, MAX_PARTS));
    expect(posted.map(({ embeds }) => embeds)).toEqual(
      response.messages.slice(0, MAX_PARTS).map(({ embeds }) => embeds),
    );
    expect(posted.flatMap((message) => findFaults({ ...message, content: '' }))).toEqual([]);
  },
);

test('what does not fit is behind a button of the last', () => {
  const posted = post(responseOf(12_000));
  expect(posted.slice(0, -1).flatMap(labelsOf)).not.toContain('Next');
  expect(labelsOf(posted.at(-1)!)).toEqual(['Source', 'Next', 'Take back']);
  expect(posted.at(-1)?.content).toContain('“Next”');
});

test('each part takes back itself and what was posted before it', () => {
  const actions = post(responseOf(12_000)).map(({ rows }) =>
    rows
      .flat()
      .flatMap((control) =>
        'action' in control && control.action.kind === 'takeBack' ? [control.action] : [],
      ),
  );
  expect(actions.map(([action]) => action)).toEqual([
    { kind: 'takeBack', owner: sharer, others: [] },
    { kind: 'takeBack', owner: sharer, others: ['100'] },
    { kind: 'takeBack', owner: sharer, others: ['100', '101'] },
    { kind: 'takeBack', owner: sharer, others: ['100', '101', '102'] },
    { kind: 'takeBack', owner: sharer, others: ['100', '101', '102', '103'] },
  ]);
});

describe('the byline', () => {
  test('says who shares, and pings nobody', () => {
    const [first, second] = post(responseOf(2500));
    expect(first?.content).toBe('Shared by <@11>');
    expect(first?.mentioned).toBeUndefined();
    expect(second?.content).toBeUndefined();
  });

  test('names whom it is for, who alone is pinged, and links what it is about', () => {
    const byline = { sharer, reader: '22', link: 'https://discord.com/channels/1/2/3' };
    const [first] = post(responseOf(1), byline);
    expect(first?.content).toBe(
      'For <@22>, shared by <@11>\nAbout this message: https://discord.com/channels/1/2/3',
    );
    expect(first?.mentioned).toBe('22');
  });
});
