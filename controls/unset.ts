// "Back to the default": a setting is set no longer.
import { type Control, changeSetting, openSettingsView } from '../src/conversation/index.ts';
import { isSettingName } from '../src/memory/index.ts';

const unset: Control<'unset'> = {
  kind: 'unset',
  open: ({ name, channel }, click) =>
    isSettingName(name)
      ? changeSetting(click, { channel }, name, () => undefined)
      : openSettingsView(click, { channel }),
};

export default unset;
