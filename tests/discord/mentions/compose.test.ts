// The reply to what is said in a plain message, and what a message that is replied to had shown.
import { beforeAll, describe, expect, test } from 'vitest';
import { HERE } from '../../../src/answering/index.ts';
import { asksNothing, composeReply, shownIn } from '../../../src/discord/mentions/compose.ts';
import { writePayload } from '../../../src/discord/wire/index.ts';
import { speak } from '../../../src/language/index.ts';
import { openShelf, type Shelf } from '../../../src/shelf/index.ts';
import { makeFolder, manyPages } from '../../e2e/folder.ts';

const say = speak();
const BOT = '5';
const CRANE = 'How is the crane of machine type 3 serviced?';

let shelf: Shelf;

beforeAll(async () => {
  shelf = await openShelf({ folder: makeFolder(manyPages()) });
});

function compose(text: string, isDirect = false) {
  const said = { text, previous: undefined, asker: '7', isDirect };
  return composeReply(HERE, said, { shelf, searched: shelf, say });
}

/** A message of somebody with these controls, as Discord sends it along with a reply to it. */
function answered(author: string, components: unknown) {
  return { author: { id: author }, components } as Parameters<typeof shownIn>[0];
}

describe('what is said', () => {
  test.each([
    ['a question is answered with its page', CRANE, 'answer'],
    ['several pages that may be meant are offered', 'crane', 'unsure'],
    ['what the library does not have is told', 'zebra quagga', 'missing'],
  ])('%s', async (_, text, kind) => {
    const { message, response } = await compose(text);
    expect(message.embeds.length).toBeGreaterThan(0);
    expect([response?.page !== undefined, response?.offered !== undefined]).toEqual([
      kind === 'answer',
      kind === 'unsure',
    ]);
  });

  test.each(['', '   ', '???', '🙂'])('%j is greeted, and told how to ask', async (text) => {
    const { message, response } = await compose(text);
    expect(message.embeds).toEqual([]);
    expect(message.content).not.toBe('');
    expect(response).toBeUndefined();
  });

  test('in a channel whoever asked can take the reply back; alone with the bot nothing is to be taken back', async () => {
    const kinds = async (isDirect: boolean) =>
      (await compose(CRANE, isDirect)).message.rows
        .flat()
        .flatMap((control) => ('action' in control ? [control.action.kind] : []));
    const [open, direct] = [await kinds(false), await kinds(true)];
    expect(open.length).toBeGreaterThan(0);
    expect(direct).not.toEqual(open);
  });
});

describe('what was shown', () => {
  test('in an answer of the bot is known from its controls', async () => {
    const { message, response } = await compose(CRANE);
    const { components } = writePayload(message);
    expect(shownIn(answered(BOT, components), BOT)).toMatchObject({ key: response?.page?.key });
  });

  test.each([
    ['nothing was replied to', undefined],
    ['the message is gone', null],
    ['it has no controls', answered(BOT, [])],
    ['its controls are not said', answered(BOT, undefined)],
    [
      'its controls are of another bot',
      answered(BOT, [{ type: 1, components: [{ type: 2, custom_id: 'x' }] }]),
    ],
  ])('where %s is nothing', (_, message) => {
    expect(shownIn(message, BOT)).toBeUndefined();
  });

  test('by somebody else is nothing, whatever its controls say, and so it is before the bot knows who it is', async () => {
    const { components } = writePayload((await compose(CRANE)).message);
    expect(shownIn(answered('6', components), BOT)).toBeUndefined();
    expect(shownIn(answered(BOT, components), undefined)).toBeUndefined();
  });
});

test.each([
  ['', true],
  ['!!!', true],
  ['hello', true],
  ['thanks', true],
  [CRANE, false],
  ['crane', false],
  ['北京', false],
])('%j asks nothing: %s', (text, isNothing) => {
  expect(asksNothing(text)).toBe(isNothing);
});
