// The form in which a page is written.
import type { Action } from '../../actions/index.ts';
import { type Form, LIMITS } from '../../answer/index.ts';
import type { Say } from '../../language/index.ts';
import { MOST, type PageFields, type WrittenTexts, writeFields } from '../../server-pages/index.ts';

const EMPTY: PageFields = { title: '', subject: '', answer: '', keywords: [], aliases: [] };

/** The form with what is written already. `action` says what becomes of it. */
export function pageForm(action: Action, fields: Partial<PageFields>, say: Say): Form {
  const texts = writeFields({ ...EMPTY, ...fields });
  const value = (name: keyof WrittenTexts, most: number) => {
    const text = texts[name].slice(0, most);
    return text === '' ? { name, maxLength: most } : { name, maxLength: most, value: text };
  };
  return {
    title: say('form.page'),
    action,
    fields: [
      { ...value('title', MOST.title), label: say('form.title') },
      { ...value('subject', MOST.subject), label: say('form.subject'), isOptional: true },
      {
        ...value('answer', Math.min(MOST.answer, LIMITS.fieldText)),
        label: say('form.answer'),
        description: say('form.answerHelp'),
        isLong: true,
      },
      {
        ...value('keywords', MOST.list),
        label: say('form.keywords'),
        description: say('form.keywordsHelp'),
        isOptional: true,
      },
      {
        ...value('aliases', MOST.list),
        label: say('form.aliases'),
        description: say('form.aliasesHelp'),
        isLong: true,
        isOptional: true,
      },
    ],
  };
}

/** What was written into the form. Any client may leave out what it likes. */
export function textsIn(written: Readonly<Record<string, string>>): WrittenTexts {
  const { title = '', subject = '', answer = '', keywords = '', aliases = '' } = written;
  return { title, subject, answer, keywords, aliases };
}
