// Erasing settings. They belong to servers and hold nothing about people.
import type { PersonalData } from '../../database/index.ts';

export const SETTINGS_DATA: PersonalData = {
  name: 'settings',
  export: async () => [],
  erase: async () => {},
  eraseServer: (tables, guild) => tables.deleteFrom('settings').where('guild', '=', guild).execute(),
};
