// A random sample of cards for people to read and grade: `npm run cards:sample -- --library DIR --seed WORD --count 300`. With
// --evidence FILE it draws from all that may be cards, good and bad, and writes into the file what was measured of each, which `npm run fit:cards` learns from.
import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hash32 } from '../../src/bytes/index.ts';
import { readPage, walkLibrary } from '../../src/library/index.ts';
import {
  CARD_KINDS,
  type Card,
  type CardCandidate,
  type CardKind,
  makeCandidates,
  makeCards,
} from '../../src/study/index.ts';

const { values } = parseArgs({
  options: {
    library: { type: 'string', default: 'content' },
    seed: { type: 'string', default: 'cards' },
    count: { type: 'string', default: '150' },
    kinds: { type: 'string' },
    evidence: { type: 'string' },
  },
});

const asked = values.kinds?.split(',') ?? CARD_KINDS;
const kinds = new Set(CARD_KINDS.filter((kind) => asked.includes(kind)));
const wanted = values.kinds === undefined ? 'proven' : kinds;
const drawn = [
  ...(values.evidence === undefined
    ? sampleCards((page) => makeCards(page, wanted))
    : sampleCards((page) => makeCandidates(page, kinds))),
];
for (const card of drawn) process.stdout.write(`${describe(card)}\n`);
if (values.evidence !== undefined) writeFileSync(values.evidence, drawn.map(measured).join(''));

/**
 * Pages in an order that only the seed decides, and of each that gives cards one, which the seed decides too. Where all pages have been
 * read, a second one of each, and so on.
 */
function* sampleCards<Made extends Card>(
  make: (page: Parameters<typeof makeCards>[0]) => Made[],
): Generator<Made> {
  const { library: folder, seed } = values;
  const count = Number(values.count);
  const order = (text: string) => hash32(`${seed}\n${text}`);
  const paths = [...walkLibrary(folder)]
    .flatMap((found) => ('problem' in found || 'passedOver' in found ? [] : [found.path]))
    .sort((one, other) => order(one) - order(other));
  const rest: Made[][] = [];
  let given = 0;
  for (const path of paths) {
    const [draft] = readPage(folder, path).drafts;
    const cards = draft === undefined ? [] : make(draft);
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

function pageOf({ path }: Card): string {
  return hash('sha256', path, 'base64url').slice(0, 10);
}

/** Card, kind, title, what is asked, the answers, the right one first, and what the page says: with tabs between. */
function describe({ id, title, prompt, answer, source }: Card): string {
  const asked = Object.entries(prompt).flatMap(([key, value]) => (key === 'kind' ? [] : [`${key}=${value}`]));
  const answers =
    answer.kind === 'truth'
      ? [answer.right]
      : [answer.right, ...(answer.kind === 'choice' ? answer.wrong : [])];
  return [id, prompt.kind, title, asked.join(' · '), answers.join(' | '), source.slice(0, 400)].join('\t');
}

/** A line of JSON. */
function measured(card: Card & Partial<CardCandidate>): string {
  const { id, prompt, evidence } = card;
  return `${JSON.stringify({ id, page: pageOf(card), kind: prompt.kind satisfies CardKind, evidence })}\n`;
}
