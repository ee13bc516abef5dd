// What a tab keeps over a reload: drafts, and where the focus was. What the browser keeps for good: the language that each person chose.
import type { Seat } from './seat.ts';

/** A text that was not sent, or a command with what stands in its options. */
export type Draft = { text: string } | { command: string; values: Record<string, string> };

const NONE: Draft = { text: '' };

export function readDraft(seat: Seat): Draft {
  const kept = sessionStorage.getItem(draftKey(seat));
  // Only `keepDraft` writes there.
  return kept === null ? NONE : (JSON.parse(kept) as Draft);
}

export function keepDraft(seat: Seat, draft: Draft): void {
  if ('text' in draft && draft.text === '') sessionStorage.removeItem(draftKey(seat));
  else sessionStorage.setItem(draftKey(seat), JSON.stringify(draft));
}

export function readLanguage({ person }: Seat): string | undefined {
  return localStorage.getItem(`language/${person}`) ?? undefined;
}

export function keepLanguage({ person }: Seat, language: string): void {
  localStorage.setItem(`language/${person}`, language);
}

/** Has the focus put on an element when the page begins anew. */
export function keepFocus(id: string): void {
  sessionStorage.setItem('focus', id);
}

/** The id of the element that shall have the focus, once. */
export function takeFocus(): string | undefined {
  const id = sessionStorage.getItem('focus') ?? undefined;
  sessionStorage.removeItem('focus');
  return id;
}

function draftKey({ person, place }: Seat): string {
  return `draft/${person}/${place}`;
}
