// Requests to Discord: how they are made, and what they wait for.

export { type CallbackOptions, sendCallbacksAtOnce, textOf } from './callbacks.ts';
export { createRest, type RestClient } from './client.ts';
export { makeRequests } from './requests.ts';
