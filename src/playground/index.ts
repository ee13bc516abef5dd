// The playground: a Discord on this machine, for tests and for trying the bot without an account.

export type { ConditionControls } from './conditions.ts';
export { type LocalDiscord, type LocalDiscordOptions, startDiscord } from './discord.ts';
export type { Seat } from './driver.ts';
export type { ApiFault, Faults, Outage, RequestMatch } from './faults.ts';
export { InteractionFailed, type InteractionHandle, type ShownMessage, type ShownModal } from './handle.ts';
export type { InteractionState } from './interactions.ts';
export type { OptionValues } from './options.ts';
export { openPlayground, type Playground, type PlaygroundOptions } from './playground.ts';
export type { RecordedRequest } from './record.ts';
export { WaitError } from './signal.ts';
export type { PersonName, PlaceName } from './world.ts';
