// Answers that did not help, as those who write pages see them.
import { type Button, echo, LIMITS, type Menu, type Row, shorten } from '../../answer/index.ts';
import type { Say } from '../../language/index.ts';
import type { PageEntry } from '../../library/index.ts';
import type { VoteCounts } from '../../memory/index.ts';
import type { ShownMessage } from '../control.ts';
import { sayOnly } from '../pages/index.ts';
import type { Listing } from '../questions/index.ts';

interface Doubtful {
  entry: PageEntry;
  counts: VoteCounts;
}

/** Pages on a screen. */
const SCREEN = 10;

/** Longest title in the list, in characters. */
const MOST_TITLE = 120;

/** A screen (from 0) of the pages that did not help, the worst first. Pages that are gone are left out. */
export async function listDoubtful(
  { workspace: { server }, memory, shelf: { library } }: Listing,
  screen: number,
): Promise<ShownMessage> {
  const counted = await memory.votes.doubtful(server);
  if (counted === undefined) return sayOnly((say) => say('questions.away'));
  const all = counted.flatMap((counts): Doubtful[] => {
    const entry = library.entryWithKey(counts.page);
    return entry === undefined ? [] : [{ entry, counts }];
  });
  const shown = all.slice(screen * SCREEN, (screen + 1) * SCREEN);
  if (shown.length === 0)
    return sayOnly(
      (say) => say('votes.none'),
      (say) => [questionsButton(say)],
    );
  return {
    kind: 'message',
    write: (say) => ({
      message: {
        embeds: [
          { title: say('votes.title'), description: shown.map((one) => describe(one, say)).join('\n') },
        ],
        rows: [[menuOf(shown, say)], turnRow(screen, all.length > (screen + 1) * SCREEN, say)],
      },
    }),
    back: 'nowhere',
  };
}

function describe({ entry: { title, subjects }, counts }: Doubtful, say: Say): string {
  const subject = subjects[0]?.name;
  return [
    `- **${echo(title, MOST_TITLE)}**\n  ${tell(counts, say)}`,
    ...(subject === undefined ? [] : [echo(subject, 60)]),
  ].join(' · ');
}

function tell({ helped, failed }: VoteCounts, say: Say): string {
  return `${say('votes.failedCount', { number: failed })} · ${say('votes.helpedCount', { number: helped })}`;
}

function menuOf(shown: readonly Doubtful[], say: Say): Menu {
  return {
    type: 'menu',
    placeholder: say('votes.choose'),
    action: { kind: 'choose' },
    options: shown.map(({ entry: { key, title }, counts }) => ({
      label: shorten(title, LIMITS.optionLabel) || key,
      value: key,
      description: shorten(tell(counts, say), LIMITS.optionDescription),
    })),
  };
}

function turnRow(screen: number, hasMore: boolean, say: Say): Row {
  const turn = (label: string, to: number): Button => ({
    type: 'button',
    label,
    action: { kind: 'listDoubtful', screen: to },
  });
  return [
    ...(screen > 0 ? [turn(say('button.previous'), screen - 1)] : []),
    ...(hasMore ? [turn(say('button.next'), screen + 1)] : []),
    questionsButton(say),
  ];
}

function questionsButton(say: Say): Button {
  return { type: 'button', label: say('button.list'), action: { kind: 'listQuestions', screen: 0 } };
}
