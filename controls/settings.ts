// Controls that lead to the settings of a server or a channel.
import { type Control, openSettingsView } from '../src/conversation/index.ts';
import { isSettingName } from '../src/memory/index.ts';

const settings: Control<'settings'> = {
  kind: 'settings',
  open: ({ name, channel, screen }, click) =>
    openSettingsView(click, {
      channel,
      screen,
      ...(name !== undefined && isSettingName(name) ? { name } : {}),
    }),
};

export default settings;
