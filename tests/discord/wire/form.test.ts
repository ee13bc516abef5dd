// Forms as they go over the wire.
import { ModalBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import { decodeAction, writeForm } from '../../../src/discord/wire/index.ts';

const FORM = {
  title: 'A new page',
  action: { kind: 'subject', subject: 'biology', screen: 2 } as const,
  fields: [
    { name: 'title', label: 'Question', placeholder: 'Why?', minLength: 5, maxLength: 100 },
    {
      name: 'text',
      label: 'Answer',
      description: 'In Markdown',
      value: 'It ',
      isLong: true,
      isOptional: true,
    },
  ],
};

test('each field is a text input inside a label', () => {
  expect(writeForm(FORM)).toEqual({
    title: 'A new page',
    custom_id: 'b:biology:2',
    components: [
      {
        type: 18,
        label: 'Question',
        component: {
          type: 4,
          custom_id: 'title',
          style: 1,
          required: true,
          placeholder: 'Why?',
          min_length: 5,
          max_length: 100,
        },
      },
      {
        type: 18,
        label: 'Answer',
        description: 'In Markdown',
        component: { type: 4, custom_id: 'text', style: 2, required: false, value: 'It ' },
      },
    ],
  });
});

test('all that is known when it is submitted stands in its custom_id', () => {
  expect(decodeAction(writeForm(FORM).custom_id)).toEqual(FORM.action);
});

test("discord.js's builder takes it as it is", () => {
  const form = writeForm(FORM);
  expect(new ModalBuilder(form).toJSON()).toMatchObject(form);
});
