// A random sample of cards for people to read and grade: `npm run cards:sample -- --library DIR --seed WORD --count 300`.
import { hash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { hash32 } from '../../src/bytes/index.ts';
import { readPage, walkLibrary } from '../../src/library/index.ts';
import { CARD_KINDS, type Card, type CardKind, makeCards } from '../../src/study/index.ts';

const { values } = parseArgs({
  options: {
    library: { type: 'string', default: 'content' },
    seed: { type: 'string', default: 'cards' },
    count: { type: 'string', default: '150' },
    kinds: { type: 'string', default: CARD_KINDS.join(',') },
  },
});

const kinds = new Set(CARD_KINDS.filter((kind) => values.kinds.split(',').includes(kind)));
for (const card of sampleCards(values.library, values.seed, Number(values.count), kinds))
  process.stdout.write(`${describe(card)}\n`);

/**
 * Pages in an order that only the seed decides, and of each that gives cards one, which the seed decides too. Where all pages have been
 * read, a second one of each, and so on.
 */
function* sampleCards(
  folder: string,
  seed: string,
  count: number,
  wanted: ReadonlySet<CardKind>,
): Generator<Card> {
  const order = (text: string) => hash32(`${seed}\n${text}`);
  const paths = [...walkLibrary(folder)]
    .flatMap((found) => ('problem' in found || 'passedOver' in found ? [] : [found.path]))
    .sort((one, other) => order(one) - order(other));
  const rest: Card[][] = [];
  let given = 0;
  for (const path of paths) {
    const [draft] = readPage(folder, path).drafts;
    const cards = draft === undefined ? [] : makeCards(draft, wanted);
    cards.sort((one, other) => order(one.id) - order(other.id));
    const [first, ...others] = cards;
    if (first === undefined) continue;
    yield first;
    given += 1;
    if (given === count) return;
    for (const [round, card] of others.entries()) {
      rest[round] ??= [];
      rest[round]?.push(card);
    }
  }
  yield* rest.flat().slice(0, count - given);
}

/** The page's hash, the kind, what is asked, and the answers, the right one first: with tabs between. */
function describe({ path, title, prompt, answer, source }: Card): string {
  const asked = Object.entries(prompt).flatMap(([key, value]) => (key === 'kind' ? [] : [`${key}=${value}`]));
  const answers =
    answer.kind === 'truth'
      ? [`${answer.right} (${source.slice(0, 200)})`]
      : [answer.right, ...(answer.kind === 'choice' ? answer.wrong : [])];
  const page = hash('sha256', path, 'base64url').slice(0, 10);
  return [page, prompt.kind, title, asked.join(' · '), answers.join(' | ')].join('\t');
}
