// The controls of /settings in a `custom_id`.
import { describe, expect, test } from 'vitest';
import type { SettingsAction } from '../../../../src/actions/index.ts';
import { decodeAction, encodeAction } from '../../../../src/discord/wire/index.ts';

const channel = '1234567890123456789';
const C = '9do1sj396nf9';

const ACTIONS: readonly [SettingsAction, string][] = [
  [{ kind: 'settings' }, 'S:::'],
  [{ kind: 'settings', name: 'language' }, 'S:language::'],
  [{ kind: 'settings', name: 'subjects', channel, screen: 2 }, `S:subjects:${C}:2`],
  [{ kind: 'settings', channel }, `S::${C}:`],
  [{ kind: 'pickSetting' }, 'Sp:'],
  [{ kind: 'pickSetting', channel }, `Sp:${C}`],
  [{ kind: 'pickSettingsChannel' }, 'Sc'],
  [{ kind: 'set', name: 'language' }, 'Ss:language::'],
  [{ kind: 'set', name: 'subjects', channel, screen: 0 }, `Ss:subjects:${C}:0`],
  [{ kind: 'setSubjectMode', mode: 'first' }, 'Sm:first'],
  [{ kind: 'setSubjectMode', mode: 'only' }, 'Sm:only'],
  [{ kind: 'unset', name: 'language' }, 'Sd:language:'],
  [{ kind: 'unset', name: 'language', channel }, `Sd:language:${C}`],
  [{ kind: 'undoSetting', name: 'language', revision: 0 }, 'Su:language::0'],
  [
    { kind: 'undoSetting', name: 'language', channel, revision: 123_456_789_012 },
    `Su:language:${C}:123456789012`,
  ],
  [{ kind: 'askQuietHours' }, 'Sq'],
  [{ kind: 'setQuietHours' }, 'Sw'],
];

describe('the controls of settings', () => {
  test.each(ACTIONS)('%j is written as %s, and read back', (action, id) => {
    expect(encodeAction(action)).toBe(id);
    expect(decodeAction(id)).toEqual(action);
  });

  test.each([
    ['without its separators', 'S'],
    ['with a name of other letters', 'S:lang-uage::'],
    ['with a name that is a property of every object', 'S:__proto__::'],
    ['with a name of more letters than names have', `S:${'a'.repeat(31)}::`],
    ['with a channel that is no id', 'S:language:#general:'],
    ['with a channel as Discord has it', `Sp:${channel}`],
    ['with a screen that is no number', 'S:language::x'],
    ['with nothing to set', 'Ss:::'],
    ['with a mode that there is not', 'Sm:never'],
    ['without a mode', 'Sm'],
    ['with nothing to set no longer', 'Sd::'],
    ['without the number of the change', 'Su:language:'],
    ['with a blank number of the change', 'Su:language::'],
    ['with a negative number of the change', 'Su:language::-1'],
    ['with a number that no number can hold', 'Su:language::1234567890123456'],
    ['with a value too many', 'Sq:1'],
  ])('are none %s', (_name, id) => {
    expect(decodeAction(id)).toBeUndefined();
  });
});
