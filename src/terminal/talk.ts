// A conversation in the terminal: ask, browse, choose from what is offered.
import { createInterface } from 'node:readline/promises';
import type { Action } from '../actions/index.ts';
import { type Message, write } from '../answer/index.ts';
import {
  type Controls,
  frameMessage,
  leadBack,
  openAction,
  type Person,
  type ShownMessage,
  shownBy,
} from '../conversation/index.ts';
import { findReply, findSubject, type Previous } from '../finding/index.ts';
import { type Say, speak } from '../language/index.ts';
import { type Memory, openLastShown } from '../memory/index.ts';
import type { Shelf } from '../shelf/index.ts';
import { counted } from './counted.ts';
import { showMessage } from './show.ts';

const HELP = `Type a question, or:
  browse            the subjects of the library
  browse SUBJECT    the questions of a subject
  1, 2, 3 …         choose from the last list
  next, previous    turn the page
  quit
`;

/** Who types: nobody whom Discord knows. */
const ALONE: Person = { id: '0', roles: [], permissions: 0n };

/** What the person talks to. */
export interface Partner {
  shelf: Shelf;
  controls: Controls;
  memory: Memory;
}

/** Answers until the input ends, the person leaves, or the signal is aborted; says to how many lines. Without any it writes nothing. */
export async function talk(
  partner: Partner,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  signal: AbortSignal,
): Promise<number> {
  const lines = createInterface({ input, output, prompt: '\n› ', signal });
  // Whoever read the output, such as `head`, may have seen enough.
  output.on('error', () => lines.close());
  // Lines that came before the end of the input are still answered after it, when there is nothing to prompt for.
  let isOpen = true;
  lines.once('close', () => {
    isOpen = false;
  });
  const { size, name, subjects } = partner.shelf.library;
  const say = speak();
  let shown: Message = { embeds: [], rows: [] };
  const lastShown = openLastShown();
  let answered = 0;
  for await (const line of lines) {
    if (signal.aborted) break;
    const said = line.trim();
    if (answered === 0)
      output.write(
        `${counted(size, 'page')} in ${counted(subjects.length, 'subject')} from ${name}.\n${HELP}`,
      );
    answered += 1;
    if (/^(quit|exit)$/i.test(said)) break;
    if (said !== '') {
      const previous = await lastShown.find('', '', Date.now());
      shown = await replyTo(partner, shown, said, say, previous);
      const now = shownBy(actionsIn(shown));
      if (now !== undefined) await lastShown.keep('', '', now, Date.now());
      output.write(`\n${showMessage(shown)}\n`);
    }
    if (isOpen) lines.prompt();
  }
  lines.close();
  return answered;
}

/** What is shown next, when `said` is typed below `shown`; `previous` is the last page, or choice of pages, before it. */
export async function replyTo(
  partner: Partner,
  shown: Message,
  said: string,
  say: Say,
  previous?: Previous,
): Promise<Message> {
  const { shelf } = partner;
  const chosen = choiceOf(shown, said);
  if (chosen) return open(partner, chosen, shown, say);
  const browse = /^\/?browse\b\s*(.*)$/i.exec(said);
  if (browse) {
    const subject = findSubject(shelf.library, browse[1] ?? '')?.slug;
    const action: Action = subject
      ? { kind: 'subject', subject, screen: 0 }
      : { kind: 'subjects', screen: 0 };
    return open(partner, { action, values: [] }, shown, say);
  }
  const finding = await findReply(shelf, said.replace(/^\/ask\s+/i, ''), { previous });
  const response = await write(finding, say);
  const { page, doubt } = response;
  return frameMessage(response.shown, page?.key, 'direct', doubt ? { doubt } : {}, say);
}

/** What the controls of a message ask for. */
function actionsIn({ rows }: Message): Action[] {
  return rows.flat().flatMap((control) => {
    if (control.type === 'link') return [];
    return control.type === 'actions' ? control.options.map(({ action }) => action) : [control.action];
  });
}

interface Choice {
  action: Action;
  values: readonly string[];
}

function choiceOf({ rows }: Message, said: string): Choice | undefined {
  const controls = rows.flat();
  const button = controls.find(
    (one) => one.type === 'button' && !one.disabled && one.label.toLowerCase() === said.toLowerCase(),
  );
  if (button?.type === 'button') return { action: button.action, values: [] };
  // The options of all menus are numbered on, as they are shown.
  const choices = controls.flatMap((one): Choice[] => {
    if (one.type === 'menu') return one.options.map(({ value }) => ({ action: one.action, values: [value] }));
    return one.type === 'actions' ? one.options.map(({ action }) => ({ action, values: [] })) : [];
  });
  return /^\d+$/.test(said) ? choices[Number(said) - 1] : undefined;
}

/** What an action leads to; what is shown stays where it leads to nothing that one person at a terminal has. */
async function open(
  { shelf, controls, memory }: Partner,
  { action, values: chosen }: Choice,
  shown: Message,
  say: Say,
): Promise<Message> {
  const nowhere = { guild: null, channel: null };
  const click = { ...nowhere, shelf, memory, person: ALONE, chosen, written: {} };
  const opening = await openAction(controls, action, click);
  switch (opening?.kind) {
    case 'message':
      return frameOpened(opening, say);
    // There is nobody to share with or to hold a quiz with, nothing was posted, and texts are typed as they are.
    case 'share':
    case 'direct':
    case 'takeBack':
    case 'noted':
    case 'form':
    case undefined:
      return shown;
    default:
      return opening satisfies never;
  }
}

async function frameOpened({ write: open, back }: ShownMessage, say: Say): Promise<Message> {
  const { message, page } = await open(say);
  const next = leadBack(back, undefined);
  return frameMessage(message, page, 'direct', next ? { back: next } : {}, say);
}
