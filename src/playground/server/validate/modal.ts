// The limits of modals and of autocomplete choices.

import type { JsonObject } from '../json.ts';
import { checkSelect, checkUnique, SELECTS } from './components.ts';
import type { Form, Path } from './form.ts';

const ROW = 1;
const TEXT_INPUT = 4;
const TEXT_DISPLAY = 10;
const LABEL = 18;

/** Checks a modal: text inputs in rows of their own, or labels around a text input or a menu. */
export function checkModal(form: Form, path: Path, value: unknown): void {
  const modal = form.object(path, value);
  if (!modal) return;
  form.text([...path, 'title'], modal['title'], { min: 1, max: 45, required: true });
  form.text([...path, 'custom_id'], modal['custom_id'], { min: 1, max: 100, required: true });
  const seen = new Set<string>();
  const parts = form.list([...path, 'components'], modal['components'], { min: 1, max: 5 });
  for (const [index, entry] of parts.entries()) {
    const at = [...path, 'components', index];
    const part = form.object(at, entry);
    if (part) checkPart(form, at, part, seen);
  }
}

function checkPart(form: Form, path: Path, part: JsonObject, seen: Set<string>): void {
  const type = form.choice([...path, 'type'], part['type'], [ROW, TEXT_DISPLAY, LABEL]);
  if (type === TEXT_DISPLAY) {
    form.text([...path, 'content'], part['content'], { min: 1, max: 4000, required: true });
  }
  if (type === ROW) {
    const [first] = form.list([...path, 'components'], part['components'], { min: 1, max: 1 });
    const at = [...path, 'components', 0];
    const input = first === undefined ? undefined : form.object(at, first);
    if (!input || form.choice([...at, 'type'], input['type'], [TEXT_INPUT]) === undefined) return;
    form.text([...at, 'label'], input['label'], { min: 1, max: 45, required: true });
    checkTextInput(form, at, input, seen);
  }
  if (type === LABEL) {
    form.text([...path, 'label'], part['label'], { min: 1, max: 45, required: true });
    form.text([...path, 'description'], part['description'], { max: 100 });
    const at = [...path, 'component'];
    const control = form.object(at, part['component']);
    const kind = control && form.choice([...at, 'type'], control['type'], [TEXT_INPUT, ...SELECTS]);
    if (control && kind === TEXT_INPUT) checkTextInput(form, at, control, seen);
    if (control && kind !== undefined && kind !== TEXT_INPUT) {
      checkSelect(form, at, control, kind);
      checkUnique(form, at, control['custom_id'], seen);
    }
  }
}

function checkTextInput(form: Form, path: Path, input: JsonObject, seen: Set<string>): void {
  form.text([...path, 'custom_id'], input['custom_id'], { min: 1, max: 100, required: true });
  checkUnique(form, path, input['custom_id'], seen);
  form.choice([...path, 'style'], input['style'], [1, 2]);
  form.text([...path, 'placeholder'], input['placeholder'], { max: 100 });
  form.integer([...path, 'min_length'], input['min_length'], { min: 0, max: 4000 });
  const max = form.integer([...path, 'max_length'], input['max_length'], { min: 1, max: 4000 }) ?? 4000;
  form.text([...path, 'value'], input['value'], { max });
}

/** Checks the choices offered for an option; `numeric` when that option is a number. */
export function checkChoices(form: Form, path: Path, value: unknown, numeric: boolean): void {
  const data = form.object(path, value);
  if (!data) return;
  for (const [index, entry] of form.list([...path, 'choices'], data['choices'], { max: 25 }).entries()) {
    const at = [...path, 'choices', index];
    const choice = form.object(at, entry);
    if (!choice) continue;
    form.text([...at, 'name'], choice['name'], { min: 1, max: 100, required: true });
    if (!numeric) form.text([...at, 'value'], choice['value'], { min: 1, max: 100, required: true });
    else if (typeof choice['value'] !== 'number') {
      form.report(
        [...at, 'value'],
        'NUMBER_TYPE_COERCE',
        `Value "${String(choice['value'])}" is not a number.`,
      );
    }
  }
}
