// Numbers of a server as text, and the same as a picture.

import { colourOf, echo, type Message, type Picture, shorten } from '../../answer/index.ts';
import { DAY } from '../../calendar.ts';
import { labelDay, layOutBars } from '../../charts/index.ts';
import { languageOf, type Say } from '../../language/index.ts';
import type { Library } from '../../library/index.ts';
import { askedOf, type Numbers, type Statistics } from './read.ts';

/** Subjects that are listed, and drawn. */
const MOST_SUBJECTS = 8;

/** Longest names in the list, in characters. */
const MOST_NAME = 60;

/** Longest name in the picture, in characters: a longer one would be drawn too small. */
const MOST_DRAWN = 24;

/** Longest title of a page in the list, in characters. */
const MOST_TITLE = 90;

/** What the numbers are about, and of how many weeks they are. */
export interface StatisticsView {
  statistics: Statistics;
  library: Pick<Library, 'subjects'>;
  title: string;
}

/** The message: all that the picture shows stands in its text. */
export function writeStatistics({ statistics, library, title }: StatisticsView, say: Say): Message {
  const { all, spans, subjects, pages } = statistics;
  if (askedOf(all) + all.helped + all.failed === 0)
    return { embeds: [{ title, description: say('stats.none'), color: colourOf('') }], rows: [] };
  const named = subjects
    .slice(0, MOST_SUBJECTS)
    .map((one) => ({ ...one, name: library.subjects.find(({ slug }) => slug === one.slug)?.name }))
    .map((one) => ({ ...one, name: echo(one.name ?? say('stats.noSubject'), MOST_NAME) }));
  const line = (name: string, figures: string): string => say('stats.line', { name, figures });
  const fields = [
    {
      name: say(spans.length === 7 ? 'stats.byDay' : 'stats.byWeek'),
      value: lines(spans.map((span) => line(dateOf(span.from), tell(span)))),
    },
    { name: say('stats.bySubject'), value: lines(named.map((one) => line(one.name, tell(one)))) },
    {
      name: say('stats.pages'),
      value: lines(pages.map(({ title: page, count }) => line(echo(page, MOST_TITLE), String(count)))),
    },
  ].filter(({ value }) => value !== '');
  return {
    embeds: [
      {
        title,
        description: [say('stats.all', textsOf(all)), '', say('stats.legend')].join('\n'),
        color: colourOf(''),
        fields,
      },
    ],
    rows: [],
    picture: {
      name: 'statistics.png',
      alt: say('stats.alt'),
      formulas: [],
      chart: layOutBars({
        legend: [say('stats.answered'), say('stats.unsure'), say('stats.missing')],
        columns: spans.map((span) => ({ label: labelDay(span.from, languageOf(say)), parts: partsOf(span) })),
        rows: named
          .filter((one) => askedOf(one) > 0)
          .map((one) => ({ label: shorten(one.name, MOST_DRAWN), parts: partsOf(one) })),
      }),
    } satisfies Picture,
  };
}

/** Longest text of a field of an embed, in characters. */
const MOST_FIELD = 1024;

function lines(texts: readonly string[]): string {
  let text = '';
  for (const line of texts) {
    if (text.length + line.length + 3 > MOST_FIELD) break;
    text += `${text === '' ? '' : '\n'}- ${line}`;
  }
  return text;
}

/** The numbers with the signs of the legend; those that are none are left out. */
function tell(numbers: Numbers): string {
  const { answer, unsure, missing, helped, failed } = numbers;
  const parts = [
    ['🟦', answer],
    ['🟨', unsure],
    ['🟥', missing],
    ['👍', helped],
    ['👎', failed],
  ] as const;
  const told = parts.filter(([, count]) => count > 0).map(([sign, count]) => `${sign} ${count}`);
  return [`**${askedOf(numbers)}**`, ...told].join(' · ');
}

function partsOf({ answer, unsure, missing }: Numbers): number[] {
  return [answer, unsure, missing];
}

function textsOf(all: Numbers): Record<'asked' | keyof Numbers, string> {
  const { answer, unsure, missing, helped, failed } = all;
  return {
    asked: String(askedOf(all)),
    answer: String(answer),
    unsure: String(unsure),
    missing: String(missing),
    helped: String(helped),
    failed: String(failed),
  };
}

/** A date as each reader's Discord writes it. The middle of the day has the same date nearly everywhere. */
function dateOf(day: number): string {
  return `<t:${(day * DAY + DAY / 2) / 1000}:d>`;
}
