// What the controls of settings lead to. Whoever presses them must be allowed to manage the server at that very moment.
import type { Message } from '../../answer/index.ts';
import type { Say } from '../../language/index.ts';
import {
  type Change,
  checkValue,
  type Scope,
  type SettingName,
  type SettingValues,
  type Undoing,
} from '../../memory/index.ts';
import { type Click, managesServer, type ShownMessage } from '../control.ts';
import { type SettingsView, writeChange, writeSettings } from './message.ts';
import { sayValue } from './words.ts';

/** How quiet hours may be written. */
const HOURS = { time: '22:00', zone: 'Europe/Berlin' };

/** Where settings are looked at: a server, or a channel of it. */
interface Where {
  channel?: string | undefined;
}

/** Who looks at settings, and by what. */
export type Looking = Pick<Click, 'shelf' | 'memory' | 'person' | 'guild'>;

/** Shows the settings; `view` tells which one is to be changed. */
export function openSettingsView(
  looking: Looking,
  view: Where & Pick<SettingsView, 'name' | 'screen'>,
): ShownMessage {
  return withPermission(looking, (guild) => ({
    kind: 'message',
    back: 'nowhere',
    write: async (say) => ({ message: await show(looking, { guild, channel: view.channel }, view, say) }),
  }));
}

/** Sets something, and shows what holds now. `undefined` sets it no longer. */
export function changeSetting<Name extends SettingName>(
  looking: Looking,
  { channel, screen }: Where & { screen?: number | undefined },
  name: Name,
  next: (now: SettingValues[Name] | undefined) => unknown,
): Promise<ShownMessage> | ShownMessage {
  return withPermission(looking, async (guild) => {
    const { settings } = looking.memory;
    const scope = { guild, channel };
    const now = (await settings.explain(scope)).find((one) => one.name === name);
    const wanted = next(now?.value as SettingValues[Name] | undefined);
    const value = wanted === undefined ? undefined : checkValue(name, wanted);
    if (wanted !== undefined && value === undefined)
      return tell(looking, scope, { name }, (say) =>
        name === 'quietHours' ? say('settings.invalidHours', HOURS) : say('settings.invalid'),
      );
    const change = await settings.change(scope, name, value);
    return tellChange(looking, scope, { name, screen }, change, 'settings.changed');
  });
}

/** Takes a change back. */
export function undoChange(
  looking: Looking,
  { channel }: Where,
  name: SettingName,
  revision: number,
): Promise<ShownMessage> | ShownMessage {
  return withPermission(looking, async (guild) => {
    const scope = { guild, channel };
    const undoing = await looking.memory.settings.undo(scope, name, revision);
    return tellChange(looking, scope, { name }, undoing, 'settings.undone');
  });
}

function withPermission<Result extends ShownMessage | Promise<ShownMessage>>(
  looking: Looking,
  open: (guild: string) => Result,
): Result | ShownMessage {
  const { guild } = looking;
  if (guild !== null && managesServer(looking)) return open(guild);
  return {
    kind: 'message',
    back: 'nowhere',
    write: (say) => ({ message: { content: say('settings.refused'), embeds: [], rows: [] } }),
  };
}

type Shown = Pick<SettingsView, 'name' | 'screen' | 'undo' | 'note'>;

async function show(looking: Looking, scope: Scope, shown: Shown, say: Say): Promise<Message> {
  const explained = await looking.memory.settings.explain(scope);
  return writeSettings({ ...shown, explained, channel: scope.channel }, looking.shelf.library, say);
}

function tell(looking: Looking, scope: Scope, shown: Shown, note: (say: Say) => string): ShownMessage {
  return {
    kind: 'message',
    back: 'nowhere',
    write: async (say) => ({ message: await show(looking, scope, { ...shown, note: note(say) }, say) }),
  };
}

function tellChange(
  looking: Looking,
  scope: Scope,
  shown: Shown,
  change: Change | Undoing,
  done: 'settings.changed' | 'settings.undone',
): ShownMessage | Promise<ShownMessage> {
  switch (change.kind) {
    case 'away':
      return tell(looking, scope, shown, (say) => say('settings.away'));
    case 'same':
      return tell(looking, scope, shown, (say) => say('settings.same'));
    case 'outdated':
      return tell(looking, scope, shown, (say) => say('settings.outdated'));
    case 'changed':
      return tellDone(looking, scope, shown, change, done);
    default:
      return change satisfies never;
  }
}

/** Shows what holds now, and writes the change to the log: where it is now, or where it was until this change. */
async function tellDone(
  looking: Looking,
  scope: Scope,
  shown: Shown,
  change: Extract<Change, { kind: 'changed' }>,
  done: 'settings.changed' | 'settings.undone',
): Promise<ShownMessage> {
  const { shelf, memory, person } = looking;
  const { before, after, revision } = change;
  const { logChannel } = await memory.settings.settingsOf({ guild: scope.guild, channel: null });
  const log = logChannel ?? (before.name === 'logChannel' ? before.value : undefined);
  const undo = { name: after.name, revision };
  return {
    kind: 'message',
    back: 'nowhere',
    write: async (say) => {
      const value = sayValue(after, shelf.library, say);
      const note = say(done, { setting: say(`setting.${after.name}`), value });
      return { message: await show(looking, scope, { ...shown, note, undo }, say) };
    },
    ...(log === undefined
      ? {}
      : {
          announcement: {
            channel: log,
            write: (say: Say) =>
              writeChange({ ...change, person: person.id, channel: scope.channel }, shelf.library, say),
            refused: (say: Say) => say('settings.unlogged', { channel: `<#${log}>` }),
          },
        }),
  };
}
