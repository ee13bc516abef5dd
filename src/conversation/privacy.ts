// What a person can see and decide of what is kept about them.
import { type Button, colourOf, type Message } from '../answer/index.ts';
import type { Say } from '../language/index.ts';
import type { Privacy } from '../memory/index.ts';
import type { Click, ShownMessage } from './control.ts';

type Asking = Pick<Click, 'memory' | 'person'>;

/** The name of the file that a person gets. */
const FILE = 'cribsheet-about-me.json';

/** Shows what is kept in general, and what can be done about it. */
export async function openPrivacyView(asking: Asking, note?: Note): Promise<ShownMessage> {
  const isOut = !(await asking.memory.privacy.mayKeep(asking.person.id));
  return shown((say) => ({
    ...(note === undefined ? {} : { content: say(note) }),
    ...about(isOut, say),
  }));
}

/** Gives everything that is kept about a person, as a file. */
export async function exportMine({ memory, person }: Asking): Promise<ShownMessage> {
  const exported = await memory.privacy.export(person.id);
  switch (exported.kind) {
    case 'away':
      return tell('privacy.away');
    case 'done':
      return shown((say) => ({
        content: say('privacy.file'),
        embeds: [],
        rows: [[backButton(say)]],
        file: { name: FILE, text: `${JSON.stringify(exported.value, null, 2)}\n` },
      }));
    default:
      return exported satisfies never;
  }
}

/** Asks whether everything is to be deleted, and deletes it when that is certain. */
export async function eraseMine(asking: Asking, isSure: boolean): Promise<ShownMessage> {
  if (!isSure)
    return shown((say) => ({
      content: say('privacy.sure'),
      embeds: [],
      rows: [
        [
          {
            type: 'button',
            label: say('button.eraseSure'),
            style: 'danger',
            action: { kind: 'eraseMine', isSure: true },
          },
          { ...backButton(say), label: say('button.keepData') },
        ],
      ],
    }));
  return outcomeOf(asking, await asking.memory.privacy.erase(asking.person.id), 'privacy.erased');
}

/** Keeps nothing about a person from now on, or again what is kept about everybody. */
export async function optOut(asking: Asking, isOut: boolean): Promise<ShownMessage> {
  const done = await asking.memory.privacy.optOut(asking.person.id, isOut);
  return outcomeOf(asking, done, isOut ? 'privacy.optedOut' : 'privacy.optedIn');
}

type Note = 'privacy.away' | 'privacy.erased' | 'privacy.optedOut' | 'privacy.optedIn';

function outcomeOf(
  asking: Asking,
  { kind }: Awaited<ReturnType<Privacy['erase']>>,
  done: Note,
): Promise<ShownMessage> | ShownMessage {
  switch (kind) {
    case 'away':
      return tell('privacy.away');
    case 'done':
      return openPrivacyView(asking, done);
    default:
      return kind satisfies never;
  }
}

function about(isOut: boolean, say: Say): Message {
  const buttons: Button[] = [
    { type: 'button', label: say('button.export'), style: 'primary', action: { kind: 'exportMine' } },
    {
      type: 'button',
      label: say(isOut ? 'button.optIn' : 'button.optOut'),
      action: { kind: 'optOut', isOut: !isOut },
    },
    {
      type: 'button',
      label: say('button.erase'),
      style: 'danger',
      action: { kind: 'eraseMine', isSure: false },
    },
  ];
  const state = say(isOut ? 'privacy.isOut' : 'privacy.isIn');
  return {
    embeds: [
      {
        title: say('privacy.title'),
        description: `${say('privacy.about')}\n\n${state}`,
        color: colourOf(''),
      },
    ],
    rows: [buttons],
  };
}

function tell(note: Note): ShownMessage {
  return shown((say) => ({ content: say(note), embeds: [], rows: [[backButton(say)]] }));
}

function shown(write: (say: Say) => Message): ShownMessage {
  return { kind: 'message', back: 'nowhere', write: (say) => ({ message: write(say) }) };
}

function backButton(say: Say): Button {
  return { type: 'button', label: say('button.privacyBack'), action: { kind: 'privacy' } };
}
