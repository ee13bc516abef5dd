// The status room: how the bot fares, for Prometheus, for whoever starts and stops it, and for people. Figures alone.
export { checkLibrary, checkRunning, checkSession, checkStore, MAX_SILENCE } from './checks.ts';
export { tellReadiness } from './server.ts';
export type { Check, Sources } from './sources.ts';
export { openStatus, type Status } from './status.ts';
