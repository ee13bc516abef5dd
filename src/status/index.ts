// The status room: metrics for Prometheus, health checks for supervisors, and a status page for people. It shows figures only.
export { checkLibrary, checkRunning, checkSession, checkStore, MAX_SILENCE } from './checks.ts';
export type { Check, Sources } from './sources.ts';
export { openStatus, type Status } from './status.ts';
