// Questions without an answer, as those who write pages see them: a list, and each with what can be done about it.
import type { QuestionList } from '../../actions/index.ts';
import { type Button, echo, LIMITS, type Menu, type Row, shorten } from '../../answer/index.ts';
import type { Searchable } from '../../finding/index.ts';
import type { Say } from '../../language/index.ts';
import type { KeptQuestion, Memory } from '../../memory/index.ts';
import type { ShownMessage } from '../control.ts';
import { sayOnly, type Workspace } from '../pages/index.ts';

/** Where questions are listed. */
export interface Listing {
  workspace: Pick<Workspace, 'server'>;
  memory: Memory;
  shelf: Searchable;
}

/** Longest question in a list, in characters. */
const MOST_WORDS = 150;

/** A screen of questions, the most asked first. */
export async function listQuestions(
  { workspace: { server: guild }, memory, shelf }: Listing,
  wish: QuestionList,
): Promise<ShownMessage> {
  const found = await memory.unanswered.list({ guild, ...wish });
  if (found === undefined) return sayOnly((say) => say('questions.away'));
  const { keepQuestions = false } = await memory.settings.settingsOf({ guild, channel: null });
  const { questions, hasMore } = found;
  if (questions.length === 0 && wish.screen === 0)
    return sayOnly(
      (say) => [say('questions.none'), keepQuestions ? '' : say('questions.off')].filter(Boolean).join('\n'),
      (say) => [doubtfulButton(say)],
    );
  return {
    kind: 'message',
    write: (say) => ({
      message: {
        embeds: [
          {
            title: say('questions.title'),
            description:
              questions.map((one) => describe(one, shelf, say)).join('\n') || say('questions.none'),
          },
        ],
        rows: [
          ...(questions.length > 0 ? [[menuOf(questions, say)] as [Menu]] : []),
          turnRow(wish, hasMore, say),
        ],
      },
    }),
    back: 'nowhere',
  };
}

function describe(
  { words, subject, channel, asked, last_at }: KeptQuestion,
  { library }: Searchable,
  say: Say,
): string {
  const name = library.subjects.find(({ slug }) => slug === subject)?.name;
  const facts = [
    say('questions.asked', { count: asked }),
    say('questions.last', { time: `<t:${Math.floor(last_at / 1000)}:R>`, channel: `<#${channel}>` }),
    ...(name === undefined ? [] : [echo(name, 60)]),
  ];
  return `- **${echo(words, MOST_WORDS)}**\n  ${facts.join(' · ')}`;
}

function menuOf(questions: readonly KeptQuestion[], say: Say): Menu {
  return {
    type: 'menu',
    placeholder: say('questions.choose'),
    action: { kind: 'chooseQuestion' },
    options: questions.map(({ id, words, asked }) => ({
      label: shorten(words, LIMITS.optionLabel),
      value: String(id),
      description: say('questions.asked', { count: asked }),
    })),
  };
}

function turnRow(wish: QuestionList, hasMore: boolean, say: Say): Row {
  const turn = (label: string, screen: number): Button => ({
    type: 'button',
    label,
    action: { kind: 'listQuestions', ...wish, screen },
  });
  return [
    ...(wish.screen > 0 ? [turn(say('button.previous'), wish.screen - 1)] : []),
    ...(hasMore ? [turn(say('button.next'), wish.screen + 1)] : []),
    doubtfulButton(say),
  ];
}

function doubtfulButton(say: Say): Button {
  return { type: 'button', label: say('votes.title'), action: { kind: 'listDoubtful', screen: 0 } };
}

/** One question with what can be done about it. */
export async function showQuestion(
  { workspace: { server }, memory, shelf }: Listing,
  id: number,
): Promise<ShownMessage> {
  const question = await memory.unanswered.find(server, id);
  if (question === undefined) return sayOnly((say) => say('questions.gone'), listButtons);
  return {
    kind: 'message',
    write: (say) => ({
      message: {
        embeds: [{ title: say('questions.title'), description: describe(question, shelf, say) }],
        rows: [
          [
            {
              type: 'button',
              label: say('button.answer'),
              style: 'success',
              action: { kind: 'newPage', question: id },
            },
            { type: 'button', label: say('button.seek'), action: { kind: 'seekPage', question: id } },
            settleButton(id, 'refused', say),
            settleButton(id, 'hidden', say),
            ...listButtons(say),
          ],
        ],
      },
    }),
    back: 'nowhere',
  };
}

function settleButton(question: number, state: 'open' | 'refused' | 'hidden', say: Say): Button {
  const labels = { open: 'button.undo', refused: 'button.refuse', hidden: 'button.hide' } as const;
  return { type: 'button', label: say(labels[state]), action: { kind: 'settleQuestion', question, state } };
}

function listButtons(say: Say): Button[] {
  return [{ type: 'button', label: say('button.list'), action: { kind: 'listQuestions', screen: 0 } }];
}

/** Says what is done about a question, which can be undone. */
export async function settleQuestion(
  { workspace: { server }, memory }: Listing,
  id: number,
  state: 'open' | 'refused' | 'hidden',
): Promise<ShownMessage> {
  if (!(await memory.unanswered.settle(server, id, state))) return sayOnly((say) => say('questions.away'));
  const told = {
    open: 'questions.reopened',
    refused: 'questions.refused',
    hidden: 'questions.hidden',
  } as const;
  return sayOnly(
    (say) => say(told[state]),
    (say) => [...(state === 'open' ? [] : [settleButton(id, 'open', say)]), ...listButtons(say)],
  );
}

/** Pages that may answer a question, to choose one from. */
export async function seekPage(
  { workspace: { server }, memory, shelf }: Listing,
  id: number,
): Promise<ShownMessage> {
  const question = await memory.unanswered.find(server, id);
  if (question === undefined) return sayOnly((say) => say('questions.gone'), listButtons);
  const { matches } = await shelf.search(question.words);
  const entries = new Map(
    matches.flatMap(({ path }) => {
      const entry = shelf.library.entryAt(path);
      return entry === undefined ? [] : [[entry.key, entry] as const];
    }),
  );
  if (entries.size === 0) return sayOnly((say) => say('questions.seekNone'), listButtons);
  return {
    kind: 'message',
    write: (say) => ({
      message: {
        content: `> ${echo(question.words, MOST_WORDS)}\n${say('questions.seek')}`,
        embeds: [],
        rows: [
          [
            {
              type: 'menu',
              placeholder: say('menu.candidates'),
              action: { kind: 'assignPage', question: id },
              options: [...entries.values()].slice(0, LIMITS.options).map(({ key, title, subjects }) => ({
                label: shorten(title, LIMITS.optionLabel) || key,
                value: key,
                description: shorten(subjects[0]?.name ?? '', LIMITS.optionDescription) || title.slice(0, 1),
              })),
            },
          ],
          listButtons(say),
        ],
      },
    }),
    back: 'nowhere',
  };
}
