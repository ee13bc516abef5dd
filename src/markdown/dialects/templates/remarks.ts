// Remarks of an author that are no part of the page: comments of Jinja and Nunjucks (`{# … #}`), of kramdown (`{::comment}`), and
// CriticMarkup (`{++ added ++}`).
import { dropping, type Edit, editOutsideCode, replacing } from '../../syntax/edits.ts';
import type { Template } from '../dialect.ts';

const COMMENT =
  /\{#-?\s(?:(?!\{#)[\s\S]){0,20000}?#\}|\{::comment\}(?:(?!\{::)[\s\S]){0,20000}?\{:\/(?:comment)?\}/g;

/** Added, marked, taken out, replaced (`old~>new`), remarked upon. */
const CRITIC =
  /\{(?:\+\+([^{}\n]+?)\+\+|==([^{}\n]+?)==|--([^{}\n]+?)--|~~([^{}\n]+?)~>([^{}\n]*?)~~|>>([^{}\n]+?)<<)\}/g;

/** The end of a comment that never began, on a line of its own. */
const STRAY_END = /^[ \t]*#\}[ \t]*$/gm;

export const REMARKS: Template = {
  name: 'remarks',
  isIn: (markdown) => /\{(?:#|\+\+|==|--|~~|>>|::comment)|^[ \t]*#\}/m.test(markdown),
  prepare(markdown) {
    const comments = [...markdown.matchAll(COMMENT)].map(dropping);
    const strays = [...markdown.matchAll(STRAY_END)]
      .map(dropping)
      .filter(({ start }) => !comments.some((comment) => comment.start <= start && start < comment.end));
    const edits = [
      ...comments,
      ...strays,
      ...[...markdown.matchAll(CRITIC)].map((match): Edit => {
        const [, added, marked, removed, old, now, remark] = match;
        const words =
          added ??
          (marked && `==${marked}==`) ??
          (removed && `~~${removed}~~`) ??
          (old ? `~~${old}~~${now}` : `(${remark})`);
        return replacing(match, words);
      }),
    ];
    return editOutsideCode(markdown, edits);
  },
};
