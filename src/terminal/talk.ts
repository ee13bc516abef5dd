// A conversation in the terminal: ask, browse, choose from what is offered.
import { createInterface } from 'node:readline/promises';
import {
  type Action,
  type Message,
  renderNone,
  renderSubjects,
  showSubject,
  write,
} from '../answer/index.ts';
import { openOrigin, openPart } from '../conversation/index.ts';
import { find, findSubject } from '../finding/index.ts';
import { type Say, speak } from '../language/index.ts';
import type { Shelf } from '../shelf/index.ts';
import { showMessage } from './show.ts';

const HELP = `Type a question, or:
  browse            the subjects of the library
  browse SUBJECT    the questions of a subject
  1, 2, 3 …         choose from the last list
  next, previous    turn the page
  quit
`;

/** Answers until the input ends or the person leaves; says to how many lines. Without any it writes nothing. */
export async function talk(
  shelf: Shelf,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<number> {
  const lines = createInterface({ input, output, prompt: '\n› ' });
  // Whoever read the output, such as `head`, may have seen enough.
  output.on('error', () => lines.close());
  // Lines that came before the end of the input are still answered after it, when there is nothing to prompt for.
  let isOpen = true;
  lines.once('close', () => {
    isOpen = false;
  });
  const { entries, name, subjects } = shelf.library;
  const say = speak();
  let shown: Message = { embeds: [], rows: [] };
  let answered = 0;
  for await (const line of lines) {
    const said = line.trim();
    if (answered === 0)
      output.write(`${entries.length} pages in ${subjects.length} subjects from ${name}.\n${HELP}`);
    answered += 1;
    if (/^(quit|exit)$/i.test(said)) break;
    if (said !== '') {
      shown = await replyTo(shelf, shown, said, say);
      output.write(`\n${showMessage(shown)}\n`);
    }
    if (isOpen) lines.prompt();
  }
  lines.close();
  return answered;
}

/** What is shown next, when `said` is typed below `shown`. */
export async function replyTo(shelf: Shelf, shown: Message, said: string, say: Say): Promise<Message> {
  const chosen = choiceOf(shown, said);
  if (chosen) return act(shelf, say, chosen.action, chosen.value);
  const browse = /^\/?browse\b\s*(.*)$/i.exec(said);
  if (browse) {
    const subject = findSubject(shelf.library, browse[1] ?? '');
    return subject
      ? act(shelf, say, { kind: 'chooseSubject' }, subject.slug)
      : act(shelf, say, { kind: 'subjects', screen: 0 });
  }
  const { messages, first } = write(await find(shelf, said.replace(/^\/ask\s+/i, '')), say);
  return messages[first] ?? shown;
}

function choiceOf({ rows }: Message, said: string): { action: Action; value: string } | undefined {
  const controls = rows.flat();
  const button = controls.find(
    (one) => one.type === 'button' && !one.disabled && one.label.toLowerCase() === said.toLowerCase(),
  );
  if (button?.type === 'button') return { action: button.action, value: '' };
  // The options of all menus are numbered on, as they are shown.
  const choices = controls.flatMap((one) =>
    one.type === 'menu' ? one.options.map(({ value }) => ({ action: one.action, value })) : [],
  );
  return /^\d+$/.test(said) ? choices[Number(said) - 1] : undefined;
}

function act(shelf: Shelf, say: Say, action: Action, value = ''): Message {
  const { library } = shelf;
  switch (action.kind) {
    case 'part':
      return openPart(shelf, action.page, action.part, say).message;
    case 'jump':
      return openPart(shelf, action.page, Number(value), say).message;
    case 'choose':
      return openPart(shelf, value, 0, say).message;
    case 'subjects':
      return renderSubjects(library.subjects, action.screen, say);
    case 'subject':
      return showSubject(library, action.subject, action.screen, say);
    case 'chooseSubject':
      return showSubject(library, value, 0, say);
    case 'back':
      return openOrigin(shelf, action.to, say).message;
    case 'none': {
      const nearest = library.entryWithKey(action.first)?.subjects[0];
      return renderNone({ nearest, isKept: false, site: library.site }, say);
    }
    // There is nobody to share with here, and no message has these.
    case 'share':
    case 'shareFor':
    case 'takeBack':
      return { embeds: [], rows: [] };
    default:
      return action satisfies never;
  }
}
