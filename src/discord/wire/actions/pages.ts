// The controls of pages that are written on a server ↔ values of a `custom_id`.
import type { PageAction } from '../../../actions/index.ts';
import { isKey, isNumber } from '../custom-id-values.ts';
import type { Codecs } from './codec.ts';

const optional = (number: number | undefined): string => (number === undefined ? '' : String(number));

/** A number, or none where the text is blank; false where it is neither. */
function readOptional(text: string): number | undefined | false {
  if (text === '') return undefined;
  return isNumber(text) && Number(text);
}

export const pageCodecs: Codecs<PageAction> = {
  newPage: {
    letter: 'Pn',
    write: ({ question }) => (question === undefined ? [] : [String(question)]),
    read([text]) {
      if (text === undefined) return { kind: 'newPage' };
      return isCount(text) && { kind: 'newPage', question: Number(text) };
    },
  },
  editPage: {
    letter: 'Pe',
    write: ({ page }) => [page],
    read: ([page = '']) => isKey(page) && { kind: 'editPage', page },
  },
  submitPage: {
    letter: 'Ps',
    write: ({ page = '', base, question }) => [page, String(base), optional(question)],
    read([page = '', base = '', asked = '']) {
      if ((page !== '' && !isKey(page)) || !isNumber(base) || (asked !== '' && !isCount(asked))) return false;
      return {
        kind: 'submitPage',
        base: Number(base),
        ...(page === '' ? {} : { page }),
        ...(asked === '' ? {} : { question: Number(asked) }),
      };
    },
  },
  showDraft: {
    letter: 'Pd',
    write: ({ draft, part }) => [draft, optional(part)],
    read([draft = '', text = '']) {
      const part = readOptional(text);
      if (!isKey(draft) || part === false) return false;
      return { kind: 'showDraft', draft, ...(part === undefined ? {} : { part }) };
    },
  },
  editDraft: {
    letter: 'Pf',
    write: ({ draft }) => [draft],
    read: ([draft = '']) => isKey(draft) && { kind: 'editDraft', draft },
  },
  publishDraft: {
    letter: 'Pp',
    write: ({ draft }) => [draft],
    read: ([draft = '']) => isKey(draft) && { kind: 'publishDraft', draft },
  },
  discardDraft: {
    letter: 'Px',
    write: ({ draft }) => [draft],
    read: ([draft = '']) => isKey(draft) && { kind: 'discardDraft', draft },
  },
  pageHistory: {
    letter: 'Ph',
    write: ({ page }) => [page],
    read: ([page = '']) => isKey(page) && { kind: 'pageHistory', page },
  },
  chooseVersion: {
    letter: 'Pv',
    write: ({ page }) => [page],
    read: ([page = '']) => isKey(page) && { kind: 'chooseVersion', page },
  },
  restorePage: {
    letter: 'Pr',
    write: ({ page, base, version }) => [page, String(base), String(version)],
    read: ([page = '', base = '', version = '']) =>
      isKey(page) &&
      isNumber(base) &&
      isNumber(version) && { kind: 'restorePage', page, base: Number(base), version: Number(version) },
  },
  deletePage: {
    letter: 'Pk',
    write: ({ page, base }) => [page, String(base)],
    read: ([page = '', base = '']) =>
      isKey(page) && isNumber(base) && { kind: 'deletePage', page, base: Number(base) },
  },
  removeWording: {
    letter: 'Pw',
    write: ({ wording }) => [wording],
    read: ([wording = '']) => isKey(wording) && { kind: 'removeWording', wording },
  },
};

/** The number of a question: there may be more of them than of parts or versions. */
function isCount(text: string): boolean {
  return /^[1-9]\d{0,14}$/.test(text);
}
