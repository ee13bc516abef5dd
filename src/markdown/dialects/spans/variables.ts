// Variables of templates (`{{ site.title }}`), whose values are known to their generator only: as written, as code. In an
// address they are left out.
import { foundAt } from '../../syntax/found.ts';
import type { Dialect } from '../dialect.ts';

const VARIABLE = /\{\{(?![<%{])[^{}\n]{1,300}\}\}/g;

export const VARIABLES: Dialect = {
  name: 'variables',
  isIn: (markdown) => markdown.includes('{{'),
  find: (markdown) => ({
    spans: [...markdown.matchAll(VARIABLE)].map((match) => foundAt('variable', match)),
  }),
  read: {
    variable: ({ start, end }, page) => [{ type: 'inlineCode', value: page.text.slice(start, end) }],
  },
};
