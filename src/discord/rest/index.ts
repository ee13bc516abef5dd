// Requests to Discord's REST API: clients, timeouts, retries and limits.
export { type CallbackOptions, sendCallbacksAtOnce, textOf } from './callbacks.ts';
export { createRest, type RestClient } from './client.ts';
export { makeRequests } from './requests.ts';
