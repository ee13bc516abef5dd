// A draft as people will read it, with what is wrong with it.
import { addNote, type Button, echo, type Message, writePage } from '../../answer/index.ts';
import type { FoundPage, Searchable } from '../../finding/index.ts';
import { findSubject } from '../../finding/index.ts';
import type { Say } from '../../language/index.ts';
import type { Library, Page, Subject } from '../../library/index.ts';
import {
  type CheckedPage,
  checkPage,
  type Draft,
  overlayPath,
  type PageFields,
  trailOf,
} from '../../server-pages/index.ts';

/** From how many letters on a name that is spelled otherwise is taken for that of a subject. */
const LIKE_NAMES = 5;

/** Maximum number of problems that are told at once. */
const MOST_PROBLEMS = 5;

/** The folders of the subject that somebody named: one of the library where there is one like it. */
export function trailFor({ library }: Searchable, fields: PageFields): string[] {
  const known = subjectNamed(library, fields.subject);
  return known === undefined ? trailOf(fields) : known.slug.split('/');
}

/** The subject of the library that somebody named: in full, or as it alone is called within another one. */
function subjectNamed(library: Library, text: string): Subject | undefined {
  const inner = text.toLowerCase();
  const ofName = library.subjects.filter(({ label, name }) => (label ?? name).toLowerCase() === inner);
  if (ofName.length === 1) return ofName[0];
  const like = findSubject(library, text);
  // Few letters are like many names: nobody knows which one was meant.
  const isMeant = inner.length >= LIKE_NAMES || like?.slug === inner || like?.name.toLowerCase() === inner;
  return isMeant ? like : undefined;
}

/** The page that some fields make, as it is shown; undefined where they make none. */
export function pageOf(
  shelf: Searchable,
  fields: PageFields,
  { draft }: CheckedPage,
  author: string | undefined,
): FoundPage | undefined {
  if (draft === undefined) return undefined;
  const slug = trailFor(shelf, fields).join('/') || 'general';
  const name = subjectNamed(shelf.library, fields.subject)?.name ?? (fields.subject || 'General');
  const page: Page = {
    path: overlayPath('aaaaaaaaaa'),
    key: 'aaaaaaaaaa',
    title: draft.title,
    subjects: [{ slug, name }],
    answer: draft.answer,
    keywords: draft.keywords,
    aliases: draft.aliases,
    url: '',
    related: [],
    written: author === undefined ? {} : { author },
  };
  return { page, libraryName: shelf.library.name };
}

/** A draft with the buttons that publish, change or discard it. `part` is the number (from 0) of the part that is shown. */
export async function showDraft(
  shelf: Searchable,
  draft: Draft,
  part: number | undefined,
  say: Say,
): Promise<Message> {
  const checked = checkPage(draft.fields);
  const found = pageOf(shelf, draft.fields, checked, draft.author);
  if (found === undefined) return lacking(draft, checked, say);
  const { shown, messages } = await writePage(found, say, part === undefined ? {} : { extent: 'whole' });
  const message = (part === undefined ? shown : messages[Math.min(part, messages.length - 1)]) ?? shown;
  const notes = [say('draft.preview'), ...notesOn(shelf, draft, checked, say)];
  return {
    ...addNote(message, notes.join('\n')),
    rows: [[...draftButtons(draft, say), ...partButtons(draft, part, messages, message, say)]],
  };
}

/** What people can do with a draft that can be published. */
export function draftButtons({ id: draft }: Draft, say: Say): Button[] {
  return [
    {
      type: 'button',
      label: say('button.publish'),
      style: 'success',
      action: { kind: 'publishDraft', draft },
    },
    ...changeButtons(draft, say),
  ];
}

function changeButtons(draft: string, say: Say): Button[] {
  return [
    { type: 'button', label: say('button.edit'), action: { kind: 'editDraft', draft } },
    { type: 'button', label: say('button.discard'), action: { kind: 'discardDraft', draft } },
  ];
}

/** Where one message does not show all of it: the next part, and behind the last one the first. */
function partButtons(
  { id: draft }: Draft,
  part: number | undefined,
  messages: readonly Message[],
  shown: Message,
  say: Say,
): Button[] {
  const isWhole = messages.length === 1 && (part !== undefined || textOf(messages[0]) === textOf(shown));
  if (isWhole) return [];
  const next = part === undefined ? 0 : (part + 1) % messages.length;
  return [
    {
      type: 'button',
      label: say(part === undefined ? 'button.whole' : 'button.next'),
      action: { kind: 'showDraft', draft, part: next },
    },
  ];
}

function textOf(message: Message | undefined): string {
  return JSON.stringify(message?.embeds);
}

/** Says what a page lacks that could not be shown at all. */
function lacking({ id }: Draft, { lacks, problems }: CheckedPage, say: Say): Message {
  const what =
    lacks === 'title'
      ? say('draft.lacksTitle')
      : say(lacks === 'only links' ? 'draft.lacksWords' : 'draft.lacksText');
  const lines = [what, ...problems.map(describe), say('draft.again')];
  return { content: lines.join('\n'), embeds: [], rows: [changeButtons(id, say)] };
}

function notesOn(
  { library }: Searchable,
  { fields, page }: Draft,
  { problems }: CheckedPage,
  say: Say,
): string[] {
  const same = library.entryTitled(fields.title);
  const isOther = same !== undefined && same.path !== (page === undefined ? undefined : overlayPath(page));
  const lines = problems.slice(0, MOST_PROBLEMS).map(describe);
  return [
    ...(isOther ? [say('draft.sameTitle')] : []),
    ...(lines.length > 0 ? [say('draft.problems'), ...lines] : []),
  ];
}

function describe({ what, fix }: CheckedPage['problems'][number]): string {
  return `- ${echo(`${what}: ${fix}`, 200)}`;
}
