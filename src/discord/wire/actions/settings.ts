// The controls of /settings ↔ values of a `custom_id`.
import type { SettingsAction } from '../../../actions/index.ts';
import { isId, readId, readOptional, writeId, writeOptional } from '../custom-id-values.ts';
import type { Codecs } from './codec.ts';

/** Whether this may be the name of a setting. Whether there is such a setting is checked when the control is used. */
function isName(text: string): boolean {
  return /^[A-Za-z]{1,30}$/.test(text);
}

function readChannel(text: string): { channel?: string } | false {
  if (text === '') return {};
  return isId(text) && { channel: readId(text) };
}

function readScreen(text: string): { screen?: number } | false {
  const screen = readOptional(text);
  return screen === undefined ? {} : screen !== false && { screen };
}

export const settingsCodecs: Codecs<SettingsAction> = {
  settings: {
    prefix: 'S',
    write: ({ name, channel, screen }) => [name ?? '', writeId(channel), writeOptional(screen)],
    read([name = '', id = '', page = '']) {
      const [channel, screen] = [readChannel(id), readScreen(page)];
      return (
        (name === '' || isName(name)) &&
        channel &&
        screen && { kind: 'settings', ...(name ? { name } : {}), ...channel, ...screen }
      );
    },
  },
  pickSetting: {
    prefix: 'Sp',
    write: ({ channel }) => [writeId(channel)],
    read([id = '']) {
      const channel = readChannel(id);
      return channel && { kind: 'pickSetting', ...channel };
    },
  },
  pickSettingsChannel: { prefix: 'Sc', write: () => [], read: () => ({ kind: 'pickSettingsChannel' }) },
  set: {
    prefix: 'Ss',
    write: ({ name, channel, screen }) => [name, writeId(channel), writeOptional(screen)],
    read([name = '', id = '', page = '']) {
      const [channel, screen] = [readChannel(id), readScreen(page)];
      return isName(name) && channel && screen && { kind: 'set', name, ...channel, ...screen };
    },
  },
  setSubjectMode: {
    prefix: 'Sm',
    write: ({ mode }) => [mode],
    read: ([mode]) => (mode === 'first' || mode === 'only') && { kind: 'setSubjectMode', mode },
  },
  unset: {
    prefix: 'Sd',
    write: ({ name, channel }) => [name, writeId(channel)],
    read([name = '', id = '']) {
      const channel = readChannel(id);
      return isName(name) && channel && { kind: 'unset', name, ...channel };
    },
  },
  undoSetting: {
    prefix: 'Su',
    write: ({ name, channel, revision }) => [name, writeId(channel), String(revision)],
    read([name = '', id = '', number = '']) {
      const channel = readChannel(id);
      return (
        isName(name) &&
        /^\d{1,15}$/.test(number) &&
        channel && { kind: 'undoSetting', name, ...channel, revision: Number(number) }
      );
    },
  },
  askQuietHours: { prefix: 'Sq', write: () => [], read: () => ({ kind: 'askQuietHours' }) },
  setQuietHours: { prefix: 'Sw', write: () => [], read: () => ({ kind: 'setQuietHours' }) },
};
