// Requests to Discord: how they are made.
export { makeRequests } from './requests.ts';
