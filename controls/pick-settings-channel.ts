// The menu of channels: the settings of the one that is chosen.
import { type Control, openSettingsView } from '../src/conversation/index.ts';

const pickSettingsChannel: Control<'pickSettingsChannel'> = {
  kind: 'pickSettingsChannel',
  open: (_, click) => openSettingsView(click, { channel: click.chosen[0], name: 'answers' }),
};

export default pickSettingsChannel;
