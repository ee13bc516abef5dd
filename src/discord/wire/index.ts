// The wire: messages and actions as Discord's API takes them. Pure; it loads no client.
export { actionKinds, decodeAction, encodeAction } from './custom-id.ts';
export { writeForm } from './form.ts';
export { allowMentions, type Payload, writePayload } from './payload.ts';
