// The menu of all settings: the one that is chosen can be changed.
import { type Control, OWN_CHANNEL, openSettingsView } from '../src/conversation/index.ts';
import { isSettingName } from '../src/memory/index.ts';

const pickSetting: Control<'pickSetting'> = {
  kind: 'pickSetting',
  open({ channel }, click) {
    const [name = ''] = click.chosen;
    if (name === OWN_CHANNEL) return openSettingsView(click, { name });
    return openSettingsView(click, { channel, ...(isSettingName(name) ? { name } : {}) });
  },
};

export default pickSetting;
