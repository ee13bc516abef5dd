// Settings: the message that shows them, and what its controls lead to.
export { subjectsOn } from './controls.ts';
export { OWN_CHANNEL, writeSettings } from './message.ts';
export { changeSetting, openSettingsView, undoChange } from './open.ts';
export { LANGUAGE_NAMES } from './words.ts';
