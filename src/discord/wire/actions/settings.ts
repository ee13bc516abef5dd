// The controls of /settings ↔ values of a `custom_id`.
import type { SettingsAction } from '../../../actions/index.ts';
import { isId, isNumber, readId, writeId } from '../custom-id-values.ts';
import type { Codecs } from './codec.ts';

/** Names of settings are words; whether there is such a setting is asked when it is used. */
function isName(text: string): boolean {
  return /^[A-Za-z]{1,30}$/.test(text);
}

function readChannel(text: string): { channel?: string } | false {
  if (text === '') return {};
  return isId(text) && { channel: readId(text) };
}

const writeScreen = (screen: number | undefined): string => (screen === undefined ? '' : String(screen));

function readScreen(text: string): { screen?: number } | false {
  if (text === '') return {};
  return isNumber(text) && { screen: Number(text) };
}

export const settingsCodecs: Codecs<SettingsAction> = {
  settings: {
    letter: 'S',
    write: ({ name, channel, screen }) => [name ?? '', writeId(channel), writeScreen(screen)],
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
    letter: 'Sp',
    write: ({ channel }) => [writeId(channel)],
    read([id = '']) {
      const channel = readChannel(id);
      return channel && { kind: 'pickSetting', ...channel };
    },
  },
  pickSettingsChannel: { letter: 'Sc', write: () => [], read: () => ({ kind: 'pickSettingsChannel' }) },
  set: {
    letter: 'Ss',
    write: ({ name, channel, screen }) => [name, writeId(channel), writeScreen(screen)],
    read([name = '', id = '', page = '']) {
      const [channel, screen] = [readChannel(id), readScreen(page)];
      return isName(name) && channel && screen && { kind: 'set', name, ...channel, ...screen };
    },
  },
  setSubjectMode: {
    letter: 'Sm',
    write: ({ mode }) => [mode],
    read: ([mode]) => (mode === 'first' || mode === 'only') && { kind: 'setSubjectMode', mode },
  },
  unset: {
    letter: 'Sd',
    write: ({ name, channel }) => [name, writeId(channel)],
    read([name = '', id = '']) {
      const channel = readChannel(id);
      return isName(name) && channel && { kind: 'unset', name, ...channel };
    },
  },
  undoSetting: {
    letter: 'Su',
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
  askQuietHours: { letter: 'Sq', write: () => [], read: () => ({ kind: 'askQuietHours' }) },
  setQuietHours: { letter: 'Sw', write: () => [], read: () => ({ kind: 'setQuietHours' }) },
};
