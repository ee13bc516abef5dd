// The numbers of a server as a message: the text, and the picture beside it.
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/calendar.ts';
import { writeStatistics } from '../../../src/conversation/statistics/message.ts';
import type { Numbers } from '../../../src/conversation/statistics/read.ts';
import { speak } from '../../../src/language/index.ts';

const NUMBERS: Numbers = { answer: 5, unsure: 2, missing: 1, helped: 0, failed: 0 };

/** Four weeks, of which the last begins on 15 June. */
const VIEW = {
  statistics: {
    all: NUMBERS,
    spans: [3, 2, 1, 0].map((ago) => ({ from: dayOf(Date.UTC(2026, 5, 15)) - 7 * ago, ...NUMBERS })),
    subjects: [],
    pages: [],
  },
  library: { subjects: [] },
  title: 'Questions here',
};

test.each([
  ['en-US', ['May 25', 'Jun 1', 'Jun 8', 'Jun 15']],
  ['de', ['25. Mai', '1. Juni', '8. Juni', '15. Juni']],
  ['fr', ['25 mai', '1 juin', '8 juin', '15 juin']],
  ['es-ES', ['25 may', '1 jun', '8 jun', '15 jun']],
  ['pt-BR', ['25 de mai.', '1 de jun.', '8 de jun.', '15 de jun.']],
  ['ja', ['5/25', '6/1', '6/8', '6/15']],
] as const)('in %s the weeks of the picture begin on %j', (language, days) => {
  const say = speak(language);
  const { picture } = writeStatistics(VIEW, say);
  const texts = picture?.chart?.shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : [])) ?? [];
  const legend = [say('stats.answered'), say('stats.unsure'), say('stats.missing')];
  expect(texts.filter((text) => !legend.includes(text) && text !== '8')).toEqual(days);
});

test('in the text each reader sees days as their own Discord writes them', () => {
  const { embeds } = writeStatistics(VIEW, speak('de'));
  expect(embeds[0]?.fields?.[0]?.value.match(/<t:\d+:d>/g)).toEqual(
    VIEW.statistics.spans.map(({ from }) => `<t:${from * 86_400 + 43_200}:d>`),
  );
});
