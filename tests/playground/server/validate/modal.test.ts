// The limits of forms and of choices.

import { expect, test } from 'vitest';
import { Form } from '../../../../src/playground/server/validate/form.ts';
import { checkChoices, checkModal } from '../../../../src/playground/server/validate/modal.ts';

const INPUT = { type: 4, custom_id: 'title', style: 1 };

/** The paths and codes of what is wrong with a modal. */
function complaintsOf(modal: unknown): string[] {
  const form = new Form();
  checkModal(form, ['data'], modal);
  return form.errors.map(({ path, code }) => `${path.join('.')} ${code}`);
}

function modalWith(...components: object[]): object {
  return { title: 'A new page', custom_id: 'page', components };
}

test('inputs in rows, and inputs and menus in labels, are fine', () => {
  const menu = { type: 3, custom_id: 'subject', options: [{ label: 'Biology', value: 'biology' }] };
  const modal = modalWith(
    { type: 10, content: 'About the page' },
    { type: 1, components: [{ ...INPUT, label: 'Title' }] },
    { type: 18, label: 'Answer', component: { ...INPUT, custom_id: 'answer', style: 2 } },
    { type: 18, label: 'Subject', component: menu },
  );
  expect(complaintsOf(modal)).toEqual([]);
});

test.each([
  ['no object', 'modal', ['data MODEL_TYPE_CONVERT']],
  [
    'a title that is too long',
    { ...modalWith({ type: 10, content: 'x' }), title: 'x'.repeat(46) },
    ['data.title BASE_TYPE_BAD_LENGTH'],
  ],
  ['nothing in it', modalWith(), ['data.components BASE_TYPE_BAD_LENGTH']],
  ['a button', modalWith({ type: 2 }), ['data.components.0.type BASE_TYPE_CHOICES']],
  [
    'a button in a row',
    modalWith({ type: 1, components: [{ type: 2 }] }),
    ['data.components.0.components.0.type BASE_TYPE_CHOICES'],
  ],
  [
    'an input without a label',
    modalWith({ type: 1, components: [INPUT] }),
    ['data.components.0.components.0.label BASE_TYPE_REQUIRED'],
  ],
  [
    'two inputs of one id',
    modalWith({ type: 18, label: 'One', component: INPUT }, { type: 18, label: 'Two', component: INPUT }),
    ['data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
  ],
  [
    'a text that is longer than it may be',
    modalWith({
      type: 18,
      label: 'One',
      component: { ...INPUT, max_length: 3, value: 'four' },
    }),
    ['data.components.0.component.value BASE_TYPE_MAX_LENGTH'],
  ],
])('%s is refused', (_, modal, complaints) => {
  expect(complaintsOf(modal)).toEqual(complaints);
});

test("choices have a name and a value of the option's kind", () => {
  const codesOf = (value: unknown, numeric: boolean, count = 1) => {
    const form = new Form();
    checkChoices(form, ['data'], { choices: Array(count).fill({ name: 'One', value }) }, numeric);
    return form.errors.map(({ code }) => code);
  };
  expect(codesOf('one', false, 25)).toEqual([]);
  expect(codesOf(1, true)).toEqual([]);
  expect(codesOf('1', true)).toEqual(['NUMBER_TYPE_COERCE']);
  expect(codesOf('x'.repeat(101), false)).toEqual(['BASE_TYPE_BAD_LENGTH']);
  expect(codesOf('one', false, 26)).toEqual(['BASE_TYPE_MAX_LENGTH']);
});
