// The message that shows settings: each with its value and where that was set, and the controls of the one that is chosen.
import type { Action } from '../../actions/index.ts';
import { type Button, colourOf, type Menu, type Message, type Row } from '../../answer/index.ts';
import type { Say } from '../../language/index.ts';
import type { Library } from '../../library/index.ts';
import type { Explained, SettingName } from '../../memory/index.ts';
import { writeControls } from './controls.ts';
import { sayValue } from './words.ts';

/** The value in the menu of settings that leads to the settings of one channel. */
export const OWN_CHANNEL = 'channel';

export interface SettingsView {
  /** All settings that are listed. */
  explained: readonly Explained[];
  /** The channel whose own settings they are. */
  channel?: string | undefined;
  /** The setting that is to be changed, or `channel` where a channel is to be chosen. */
  name?: SettingName | typeof OWN_CHANNEL | undefined;
  screen?: number | undefined;
  /** Said above. */
  note?: string | undefined;
  /** The change that can be undone. */
  undo?: { name: SettingName; revision: number } | undefined;
}

export function writeSettings(view: SettingsView, library: Pick<Library, 'subjects'>, say: Say): Message {
  const { explained, channel, name, note, undo } = view;
  const lines = explained.map((one) => {
    const value = sayValue(one, library, say);
    // Most are as the bot comes: that is said once, above.
    const origin = one.origin === 'operator' ? '' : ` · *${say(`origin.${one.origin}`)}*`;
    return `${say('settings.line', { setting: say(`setting.${one.name}`), value })}${origin}`;
  });
  const about =
    channel === undefined
      ? say('settings.about')
      : say('settings.aboutChannel', { channel: `<#${channel}>` });
  const chosen = explained.find((one) => one.name === name);
  const ofChannel = channel === undefined ? {} : { channel };
  const buttons: Button[] = [];
  if (undo !== undefined)
    buttons.push({
      type: 'button',
      label: say('button.undo'),
      action: { kind: 'undoSetting', ...undo, ...ofChannel },
    });
  if (chosen !== undefined)
    buttons.push({
      type: 'button',
      label: say('button.default'),
      action: { kind: 'unset', name: chosen.name, ...ofChannel },
      disabled: chosen.origin !== (channel === undefined ? 'server' : 'channel'),
    });
  if (channel !== undefined)
    buttons.push({ type: 'button', label: say('button.serverSettings'), action: { kind: 'settings' } });
  return {
    ...(note === undefined ? {} : { content: note }),
    embeds: [
      {
        title: say(channel === undefined ? 'settings.title' : 'settings.channelTitle'),
        description: [about, '', ...lines].join('\n'),
        color: colourOf(''),
      },
    ],
    rows: [
      [menuOfSettings(view, say)],
      ...(name === OWN_CHANNEL ? [menuOfChannels(say)] : []),
      ...(chosen === undefined ? [] : writeControls(chosen, library, view, say)),
      ...(buttons.length === 0 ? [] : [buttons]),
    ],
  };
}

function menuOfSettings({ explained, channel, name }: SettingsView, say: Say): Menu {
  const action: Action = { kind: 'pickSetting', ...(channel === undefined ? {} : { channel }) };
  const options = explained.map((one) => ({
    value: one.name,
    label: say(`setting.${one.name}`),
    description: say(`setting.${one.name}.about`),
    isChosen: one.name === name,
  }));
  const own = { value: OWN_CHANNEL, label: say('menu.ownChannel'), isChosen: name === OWN_CHANNEL };
  return {
    type: 'menu',
    placeholder: say('menu.setting'),
    action,
    options: channel === undefined ? [...options, own] : options,
  };
}

function menuOfChannels(say: Say): Row {
  return [
    {
      type: 'channels',
      placeholder: say('menu.channel'),
      action: { kind: 'pickSettingsChannel' },
      chosen: [],
      least: 1,
      most: 1,
    },
  ];
}

/** What is written to the log of a server about a change, with a button that takes it back. */
export function writeChange(
  change: {
    person: string;
    channel?: string | undefined;
    revision: number;
    before: Explained;
    after: Explained;
  },
  library: Pick<Library, 'subjects'>,
  say: Say,
): Message {
  const { person, channel, revision, before, after } = change;
  const words = {
    person: `<@${person}>`,
    setting: say(`setting.${after.name}`),
    before: sayValue(before, library, say),
    after: sayValue(after, library, say),
  };
  const description =
    channel === undefined
      ? say('settings.log', words)
      : say('settings.logChannel', { ...words, channel: `<#${channel}>` });
  return {
    embeds: [{ description, color: colourOf('') }],
    rows: [
      [
        {
          type: 'button',
          label: say('button.undo'),
          action: {
            kind: 'undoSetting',
            name: after.name,
            revision,
            ...(channel === undefined ? {} : { channel }),
          },
        },
      ],
    ],
  };
}
