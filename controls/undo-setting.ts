// "Undo": a setting is again what it was before a change.
import { type Control, openSettingsView, undoChange } from '../src/conversation/index.ts';
import { isSettingName } from '../src/memory/index.ts';

const undoSetting: Control<'undoSetting'> = {
  kind: 'undoSetting',
  open: ({ name, channel, revision }, click) =>
    isSettingName(name)
      ? undoChange(click, { channel }, name, revision)
      : openSettingsView(click, { channel }),
};

export default undoSetting;
