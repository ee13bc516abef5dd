// The form of a page: what it holds, and what comes back from it.
import { describe, expect, test } from 'vitest';
import { pageForm, textsIn } from '../../../src/conversation/pages/page-form.ts';
import { speak } from '../../../src/language/index.ts';

const say = speak();
const action = { kind: 'submitPage', base: 0 } as const;

describe('the form of a page', () => {
  test('holds what there is, lists in the way they are typed', () => {
    const fields = {
      title: 'When?',
      subject: 'School',
      answer: 'On Friday.',
      keywords: ['due', 'date'],
      aliases: ['deadline?', 'when, please'],
    };
    const form = pageForm(action, fields, say);
    expect(Object.fromEntries(form.fields.map(({ name, value }) => [name, value]))).toEqual({
      title: 'When?',
      subject: 'School',
      answer: 'On Friday.',
      keywords: 'due, date',
      aliases: 'deadline?\nwhen, please',
    });
  });

  test('asks for a title and an answer, and for nothing else', () => {
    const needed = pageForm(action, {}, say).fields.filter(({ isOptional }) => isOptional !== true);
    expect(needed.map(({ name }) => name)).toEqual(['title', 'answer']);
  });

  test('holds no more than Discord takes, which refuses the whole form otherwise', () => {
    const long = 'x'.repeat(9000);
    const form = pageForm(action, { title: long, answer: long, aliases: [long], keywords: [long] }, say);
    for (const { value = '', maxLength = 0 } of form.fields) {
      expect(value.length).toBeLessThanOrEqual(maxLength);
      expect(maxLength).toBeLessThanOrEqual(4000);
    }
  });

  test('leaves out blank texts: a field with a blank value is refused', () => {
    for (const field of pageForm(action, { title: '' }, say).fields)
      expect(field).not.toHaveProperty('value');
  });
});

test('what a client leaves out is blank, and what it adds is not taken', () => {
  expect(textsIn({ title: 'a', path: '../x' })).toEqual({
    title: 'a',
    subject: '',
    answer: '',
    keywords: '',
    aliases: '',
  });
});
