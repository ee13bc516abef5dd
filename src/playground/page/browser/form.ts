// A form of the bot, which Discord calls a modal: a dialog with fields.
import type { FormPart, FormView, Outcome } from '../protocol.ts';
import { make, makeButton, makeId } from './dom.ts';
import { showMarkdown } from './messages/markdown.ts';
import { showSelect } from './messages/select.ts';
import { say } from './texts.ts';

type Values = Record<string, string | string[]>;

/** Who is told of a form. */
export interface FormListener {
  /** Says what became of it. */
  submit(values: Values): Promise<Outcome>;
  /** It is closed, and what had the focus before is no longer there to have it. */
  onFocusLost(): void;
}

/** Opens a form. */
export function openForm(view: FormView, botAvatar: string, { submit, onFocusLost }: FormListener): void {
  const values: Values = {};
  const titleId = makeId('form');
  const problem = make('p', { class: 'failure', role: 'alert' });
  const sendButton = make('button', { type: 'submit', class: 'button primary' }, say('playground.submit'));
  const form = make(
    'form',
    { method: 'dialog', class: 'modal-form' },
    make(
      'header',
      {},
      make('img', { src: botAvatar, alt: '', width: 32, height: 32 }),
      make('h2', { id: titleId }, view.title),
    ),
    make('p', { class: 'warning' }, say('playground.warning')),
    ...view.parts.map((part) => showPart(part, values)),
    problem,
    make(
      'footer',
      {},
      makeButton({ class: 'button secondary' }, () => dialog.close(), say('playground.cancel')),
      sendButton,
    ),
  );
  const dialog = make('dialog', { class: 'modal', 'aria-labelledby': titleId }, form);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (sendButton.ariaDisabled === 'true') return;
    // A button that is disabled would lose the focus, and with it whoever has no mouse their place in the form.
    sendButton.ariaDisabled = 'true';
    problem.textContent = '';
    const outcome = missingIn(view, values) ?? (await submit(values));
    sendButton.ariaDisabled = null;
    if (outcome.kind === 'failed') problem.textContent = outcome.text;
    else dialog.close();
  });
  const before = document.activeElement;
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) {
      // Chromium gives it the focus, but no keys while that was given before the dialog is gone.
      before.blur();
      before.focus();
    }
    if (document.activeElement === document.body) onFocusLost();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** What is said of the first menu in which something must be chosen and nothing is; fields of text the browser checks itself. */
function missingIn({ parts }: FormView, values: Values): Outcome | undefined {
  const missing = parts.find(
    (part) => part.kind === 'menu' && part.required && (values[part.id]?.length ?? 0) === 0,
  );
  if (missing?.kind !== 'menu') return undefined;
  return { kind: 'failed', text: say('playground.mustChoose', { field: missing.label }) };
}

function showPart(part: FormPart, values: Values): HTMLElement {
  if (part.kind === 'words') return make('div', { class: 'modal-words' }, ...showMarkdown(part.body));
  const { id, label, description, required } = part;
  const caption = make('span', { class: 'modal-label' }, label, required ? star() : undefined);
  const note = description === '' ? undefined : make('small', {}, description);
  if (part.kind === 'menu') {
    const chosen = part.options.filter((option) => option.chosen).map(({ value }) => value);
    if (chosen.length > 0) values[id] = chosen;
    const select = showSelect(
      {
        ...part,
        name: label,
        placeholder: '',
        min: required ? Math.max(1, part.min) : 0,
        disabled: false,
      },
      (given) => {
        values[id] = given;
      },
    );
    return make('div', { class: 'modal-field' }, caption, note, select);
  }
  const shared = {
    placeholder: part.placeholder,
    required,
    minlength: part.min || undefined,
    maxlength: part.max,
    name: id,
  };
  const field = part.long
    ? make('textarea', { ...shared, rows: 4 })
    : make('input', { ...shared, type: 'text' });
  field.value = part.value;
  const keep = () => {
    values[id] = field.value;
  };
  keep();
  field.addEventListener('input', keep);
  return make('label', { class: 'modal-field' }, caption, note, field);
}

function star(): HTMLElement {
  return make('span', { class: 'required', 'aria-hidden': 'true' }, ' *');
}
