// A segment as bytes and back: what is read must search as what was written.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinPieces, readerOfBytes } from '../../../src/bytes/index.ts';
import {
  decodeSegment,
  encodeSegment,
  openIndex,
  openSynonyms,
  type Segment,
  search,
} from '../../../src/search/index.ts';
import { buildSegment, readWords, type SmallPage } from '../build-index.ts';

/** Writes a segment and reads it back, by way of one buffer, as a file would hold it. */
function roundTrip(segment: Segment): Segment {
  const sections = new Map([...encodeSegment(segment)].map(([name, pieces]) => [name, joinPieces(pieces)]));
  const places = new Map<string, [number, number]>();
  let length = 0;
  for (const [name, bytes] of sections) {
    places.set(name, [length, bytes.length]);
    length += Math.ceil(bytes.length / 8) * 8;
  }
  const file = new Uint8Array(length);
  for (const [name, bytes] of sections) file.set(bytes, places.get(name)?.[0] ?? 0);
  const bytesAt = (name: string): Uint8Array => {
    const [start, size] = places.get(name) ?? [0, 0];
    return file.subarray(start, start + size);
  };
  return decodeSegment({
    bytesAt,
    readerOf: (name) => readerOfBytes(bytesAt(name)),
    onDamage: (number) => expect.unreachable(`page ${number} is sound`),
  });
}

const words = fc
  .array(
    fc.constantFrom(
      'cell',
      'cells',
      'Long-Term',
      'potentiation',
      '(LTP)',
      'C++',
      'β',
      '日本語',
      '**Lead**',
      'été',
      '__proto__',
      '🧬',
      '\n',
    ),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.join(' '));

const page: fc.Arbitrary<SmallPage> = fc.record({
  path: fc.string({ unit: 'grapheme', maxLength: 8 }),
  title: words,
  subject: fc.constantFrom('biology', 'Recht & Ordnung', ''),
  keywords: fc.array(words, { maxLength: 3 }),
  aliases: fc.array(words, { maxLength: 2 }),
  answer: words,
});

test('any segment comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(page, { maxLength: 8 }), (pages) => {
      const segment = buildSegment(pages);
      expect(readWords(roundTrip(segment))).toEqual(readWords(segment));
    }),
    { numRuns: 40 },
  );
});

test('what was read answers as what was written', () => {
  const segment = buildSegment([
    {
      title: 'What is long-term potentiation?',
      answer: 'Long-term potentiation (LTP) makes a synapse stronger.',
    },
    { title: 'What is osmosis?', answer: 'Water crosses a membrane.', keywords: ['water potential'] },
  ]);
  const written = openIndex([segment], openSynonyms([]));
  const read = openIndex([roundTrip(segment)], openSynonyms([]));
  for (const question of ['LTP', 'osmosis', 'water membrane', 'nothing of the kind']) {
    expect(search(read, question)).toEqual(search(written, question));
  }
});

test('a library without pages comes back empty', () => {
  expect([...roundTrip(buildSegment([])).paths]).toEqual([]);
});
