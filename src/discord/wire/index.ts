// The wire: messages and actions as Discord's API takes them. Pure; it loads no client.
export { ACTION_MENU, actionKinds, decodeAction, encodeAction } from './custom-id.ts';
export { writeForm } from './form.ts';
export { type Payload, writePayload } from './payload.ts';
export { writtenActions, writtenIds } from './written-actions.ts';
