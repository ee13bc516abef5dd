// Questions without an answer are noted where the server keeps them, and whoever asked is told so.
import { addNote, type Message } from '../../answer/index.ts';
import type { Say } from '../../language/index.ts';
import type { Memory } from '../../memory/index.ts';
import { samenessOf } from '../../search/index.ts';
import { oneLine } from '../../server-pages/index.ts';
import { addControls } from '../rows.ts';

/** Where a question was asked, and by whom: that is not kept. */
export interface AskedHere {
  memory: Pick<Memory, 'settings' | 'unanswered'>;
  guild: string | null;
  channel: string | null;
  person: string;
}

/** Longest question that is kept, in characters. */
const MOST_WORDS = 300;

/** Longest text by which questions are told to be the same, in characters. */
const MOST_SAMENESS = 400;

/** Notes a question, where the server keeps such questions; gives the number of its receipt, or undefined where it was not kept. */
export async function noteQuestion(
  { memory, guild, channel, person }: AskedHere,
  { question, subject = '' }: { question: string; subject?: string | undefined },
): Promise<number | undefined> {
  if (guild === null || channel === null) return undefined;
  const { keepQuestions = false } = await memory.settings.settingsOf({ guild, channel });
  const words = oneLine(question, MOST_WORDS);
  if (!keepQuestions || !/[\p{L}\p{N}]/u.test(words)) return undefined;
  const sameness = samenessOf(words).slice(0, MOST_SAMENESS);
  return memory.unanswered.note({ guild, channel, words, sameness, subject, person });
}

/** A message below which it is said that the question was kept, with a button for who wants to be told of an answer. */
export function sayKept(message: Message, receipt: number, say: Say): Message {
  const button = {
    type: 'button',
    label: say('button.tellMe'),
    action: { kind: 'tellMe', receipt },
  } as const;
  const noted = addNote(message, say('unanswered.kept'));
  return { ...noted, rows: addControls(message.rows, { buttons: [button], placeholder: say('menu.more') }) };
}
