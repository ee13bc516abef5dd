// The driver: people who use the local Discord, for tests and for the page.

export type {
  ApiFault,
  ConditionControls,
  Faults,
  InteractionState,
  Outage,
  PersonName,
  PlaceName,
  RecordedRequest,
  RequestMatch,
  ServerOptions,
} from '../server/index.ts';
export { WaitError } from '../server/index.ts';
export { type LocalDiscord, startDiscord } from './discord.ts';
export { InteractionFailed, type InteractionHandle, type ShownMessage, type ShownModal } from './handle.ts';
export type { OptionValues } from './options.ts';
export type { EntityKind, Upload } from './resolver.ts';
export type { Seat } from './seat.ts';
export type { Unanswered } from './unanswered.ts';
