// The controls of pages that are written on a server ↔ values of a `custom_id`.
import type { PageAction } from '../../../actions/index.ts';
import { isKey, isNumber, isRowNumber, readOptional, writeOptional } from '../custom-id-values.ts';
import type { Codecs } from './codec.ts';

export const pageCodecs: Codecs<PageAction> = {
  newPage: {
    prefix: 'Pn',
    write: ({ question }) => (question === undefined ? [] : [String(question)]),
    read([text]) {
      if (text === undefined) return { kind: 'newPage' };
      return isRowNumber(text) && { kind: 'newPage', question: Number(text) };
    },
  },
  editPage: {
    prefix: 'Pe',
    write: ({ page }) => [page],
    read: ([page = '']) => isKey(page) && { kind: 'editPage', page },
  },
  submitPage: {
    prefix: 'Ps',
    write: ({ page = '', base, question }) => [page, String(base), writeOptional(question)],
    read([page = '', base = '', asked = '']) {
      if ((page !== '' && !isKey(page)) || !isNumber(base) || (asked !== '' && !isRowNumber(asked)))
        return false;
      return {
        kind: 'submitPage',
        base: Number(base),
        ...(page === '' ? {} : { page }),
        ...(asked === '' ? {} : { question: Number(asked) }),
      };
    },
  },
  showDraft: {
    prefix: 'Pd',
    write: ({ draft, part }) => [draft, writeOptional(part)],
    read([draft = '', text = '']) {
      const part = readOptional(text);
      if (!isKey(draft) || part === false) return false;
      return { kind: 'showDraft', draft, ...(part === undefined ? {} : { part }) };
    },
  },
  editDraft: {
    prefix: 'Pf',
    write: ({ draft }) => [draft],
    read: ([draft = '']) => isKey(draft) && { kind: 'editDraft', draft },
  },
  publishDraft: {
    prefix: 'Pp',
    write: ({ draft }) => [draft],
    read: ([draft = '']) => isKey(draft) && { kind: 'publishDraft', draft },
  },
  discardDraft: {
    prefix: 'Px',
    write: ({ draft }) => [draft],
    read: ([draft = '']) => isKey(draft) && { kind: 'discardDraft', draft },
  },
  pageHistory: {
    prefix: 'Ph',
    write: ({ page }) => [page],
    read: ([page = '']) => isKey(page) && { kind: 'pageHistory', page },
  },
  chooseVersion: {
    prefix: 'Pv',
    write: ({ page }) => [page],
    read: ([page = '']) => isKey(page) && { kind: 'chooseVersion', page },
  },
  restorePage: {
    prefix: 'Pr',
    write: ({ page, base, version }) => [page, String(base), String(version)],
    read: ([page = '', base = '', version = '']) =>
      isKey(page) &&
      isNumber(base) &&
      isNumber(version) && { kind: 'restorePage', page, base: Number(base), version: Number(version) },
  },
  deletePage: {
    prefix: 'Pk',
    write: ({ page, base }) => [page, String(base)],
    read: ([page = '', base = '']) =>
      isKey(page) && isNumber(base) && { kind: 'deletePage', page, base: Number(base) },
  },
  removeWording: {
    prefix: 'Pw',
    write: ({ wording }) => [wording],
    read: ([wording = '']) => isKey(wording) && { kind: 'removeWording', wording },
  },
};
