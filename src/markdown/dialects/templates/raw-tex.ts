// Commands of LaTeX that Pandoc and bookdown hand on to a printed book and leave out of a page: entries of an index, breaks of pages, spaces.
import { dropping, editOutsideCode } from '../../syntax/edits.ts';
import type { Template } from '../dialect.ts';

/** What stands in braces, which may hold two further pairs of them. */
const INSIDE = String.raw`(?:[^{}\n]|\{(?:[^{}\n]|\{[^{}\n]{0,200}\}){0,200}\}){0,400}`;

/** None of these is one of mathematics. */
const COMMAND = new RegExp(
  String.raw`\\index[a-z]{0,12}\{${INSIDE}\}|\\vspace\*?\{[^{}\n]{0,40}\}|\\(?:newpage|clearpage|cleardoublepage|pagebreak|noindent|printindex|frontmatter|mainmatter|backmatter|bigskip|medskip|smallskip)(?![A-Za-z{])`,
  'g',
);

export const RAW_TEX: Template = {
  name: 'raw TeX',
  isIn: (markdown) =>
    /\\(?:index|vspace|newpage|clear|pagebreak|noindent|printindex|(?:front|main|back)matter|(?:big|med|small)skip)/.test(
      markdown,
    ),
  prepare(markdown) {
    return editOutsideCode(markdown, [...markdown.matchAll(COMMAND)].map(dropping));
  },
};
