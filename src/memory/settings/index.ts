// Settings of servers and channels.
export { isTime, isZone } from './quiet-hours.ts';
export { openServerSettings } from './server-settings.ts';
export {
  type Change,
  type Configured,
  DEFAULT_RETENTION,
  type Explained,
  openSettings,
  type Place,
  type Scope,
  type Settings,
  type SettingsStore,
  type Undoing,
} from './settings.ts';
export { SETTINGS_DATA } from './settings-data.ts';
export {
  CHANNEL_SETTINGS,
  checkValue,
  isSettingName,
  SETTING_NAMES,
  type SettingName,
  type SettingValues,
} from './values.ts';
