// Forms → what Discord's API calls a modal: each field is a text input inside a label.
import type { APILabelComponent, APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Form, FormField } from '../../answer/index.ts';
import { encodeAction } from './custom-id.ts';
import { LABEL, ONE_LINE, SEVERAL_LINES, TEXT_INPUT } from './numbers.ts';

/** The form as it is sent; its `custom_id` holds its action, and so all that is known when it is submitted. */
export function writeForm({ title, action, fields }: Form): APIModalInteractionResponseCallbackData {
  return { title, custom_id: encodeAction(action), components: fields.map(writeField) };
}

function writeField(field: FormField): APILabelComponent {
  const { name, label, description, placeholder, value, isLong, isOptional, minLength, maxLength } = field;
  return {
    type: LABEL,
    label,
    ...(description === undefined ? {} : { description }),
    component: {
      type: TEXT_INPUT,
      custom_id: name,
      style: isLong ? SEVERAL_LINES : ONE_LINE,
      required: !isOptional,
      ...(placeholder === undefined ? {} : { placeholder }),
      ...(value === undefined ? {} : { value }),
      ...(minLength === undefined ? {} : { min_length: minLength }),
      ...(maxLength === undefined ? {} : { max_length: maxLength }),
    },
  };
}
