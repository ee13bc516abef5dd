// Answers as everybody reads them: with a byline, and with what takes them back.
import { describe, expect, test } from 'vitest';
import { type Message, writePage } from '../../src/answer/index.ts';
import { type Byline, writeReply, writeShared } from '../../src/conversation/index.ts';
import { speak } from '../../src/language/index.ts';
import { makePage } from '../answer/example.ts';
import { findFaults } from '../answer/payload.ts';

const say = speak();
const sharer = '11';

async function share(words: number, byline: Byline = { sharer }): Promise<Message> {
  const page = makePage('word '.repeat(words));
  return writeShared((await writePage({ page, libraryName: 'Shelf' }, say)).shown, page.key, byline, say);
}

function labelsOf({ rows }: Message): string[] {
  return rows.flat().flatMap((control) => ('label' in control ? [control.label] : []));
}

test.each([1, 2500, 12_000])(
  'a page of %d words is posted as it is shown, within the limits',
  async (words) => {
    const page = makePage('word '.repeat(words));
    const { shown } = await writePage({ page, libraryName: 'Shelf' }, say);
    const posted = await share(words);
    expect(posted.embeds).toEqual(shown.embeds);
    // Only the byline names a person.
    expect(findFaults({ ...posted, content: '' })).toEqual([]);
  },
);

test('the rest of a long page is one click away for whoever reads', async () => {
  expect(labelsOf(await share(12_000))).toEqual(['Whole page', 'Take back', 'Source']);
  expect(labelsOf(await share(1))).toEqual(['Take back', 'Source']);
});

test('whoever shared it, or asked for it, may take it back', async () => {
  const actionsOf = ({ rows }: Message) =>
    rows
      .flat()
      .flatMap((control) =>
        'action' in control && control.action.kind === 'takeBack' ? [control.action] : [],
      );
  expect(actionsOf(await share(12_000))).toEqual([{ kind: 'takeBack', owner: sharer }]);
  expect(actionsOf(writeReply({ embeds: [], rows: [] }, undefined, '22', say))).toEqual([
    { kind: 'takeBack', owner: '22' },
  ]);
});

describe('the byline', () => {
  test('says who shares, and pings nobody', async () => {
    const posted = await share(2500);
    expect(posted.content).toBe('Shared by <@11>');
    expect(posted.mentioned).toBeUndefined();
  });

  test('names whom it is for, who alone is pinged, and links what it is about', async () => {
    const posted = await share(1, { sharer, reader: '22', link: 'https://discord.com/channels/1/2/3' });
    expect(posted.content).toBe(
      'For <@22>, shared by <@11>\nAbout this message: https://discord.com/channels/1/2/3',
    );
    expect(posted.mentioned).toBe('22');
  });
});
