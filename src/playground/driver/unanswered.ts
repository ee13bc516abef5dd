// Interactions without an answer, as the client of the person who began them shows them.

import { speak } from '../../language/index.ts';
import { type Interaction, isObject } from '../server/index.ts';

export interface Unanswered {
  id: string;
  kind: 'command' | 'control' | 'form';
  /** What Discord shows when the time is over; absent while the bot may still respond. */
  failure?: string;
  /** The name of a command. */
  command?: string;
  /** The message that the used control, or the control that opened the form, belongs to. */
  messageId?: string;
  customId?: string;
}

/** The interaction as unanswered; `undefined` when it was responded to, or only asked for choices. */
export function describeUnanswered(interaction: Interaction): Unanswered | undefined {
  const { id, type, state, payload, source } = interaction;
  if (type === 4 || (state !== 'waiting' && state !== 'failed')) return undefined;
  const data = isObject(payload.data) ? payload.data : {};
  return {
    id,
    kind: kindOf(type),
    ...(state === 'failed' ? { failure: failureText(interaction) } : {}),
    ...(typeof data['name'] === 'string' ? { command: data['name'] } : {}),
    ...(source ? { messageId: source.api.id } : {}),
    ...(typeof data['custom_id'] === 'string' ? { customId: data['custom_id'] } : {}),
  };
}

/** What Discord's client says, in English, when the bot did not respond in time. */
export function failureText({ type }: Pick<Interaction, 'type'>): string {
  return speak()(type === 4 ? 'playground.noLoading' : `playground.failed.${kindOf(type)}`);
}

function kindOf(type: Interaction['type']): Unanswered['kind'] {
  if (type === 2) return 'command';
  return type === 5 ? 'form' : 'control';
}
