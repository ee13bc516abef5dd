// What each directive of MyST becomes in plain Markdown.
import { codeSpan, divOpening } from '../words.ts';

/** A directive as its opening lines have it. */
export interface Directive {
  /** `note`, `prf:theorem`. */
  name: string;
  /** All that stands behind the name. */
  argument: string;
  options: ReadonlyMap<string, string>;
  /** Number of lines behind the opening that are options. */
  optionLines: number;
}

/** Whether a directive is code as any other fence, a listing under a name of its own, Markdown, gone with all it holds, or a mark. */
export type DirectiveRole = 'code' | 'listing' | 'container' | 'dropped' | 'mark';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Code with a language behind the name. Names that are languages themselves (`{python}`, `{r}`) are not listed: they are fences as any. */
const LISTINGS = words(
  'code-cell code code-block sourcecode jupyter-execute ipython prompt parsed-literal math',
);

const CONTAINERS =
  words(`ad note warning tip hint important attention caution danger error admonition see-also todo example question versionadded
  versionchanged deprecated exercise solution dropdown tab-set tab-item tabs tab grid grid-item grid-item-card card card-carousel margin
  sidebar aside topic epigraph pull-quote highlights rubric div container only figure image figure-md subfigure table list-table glossary
  raw info success abstract summary quote details theorem lemma corollary proposition definition proof remark axiom algorithm
  assumption conjecture observation property criterion problem answer blockquote attribution`);

/** What tells a site generator where things go. */
const DROPPED =
  words(`toctree tableofcontents contents bibliography footbibliography index nb-exec-table meta sectionauthor codeauthor
  currentmodule module default-role`);

const INCLUDED = words('include literalinclude embed');
const PICTURES = words('figure image');
/** What is played elsewhere: a link to it, under its title. */
const EMBEDDED = words('iframe video youtube vimeo audio');
/** Their argument is the label of something else, or a width. */
const UNTITLED = words('solution only div container grid tab-set raw figure-md');

/** What a directive is. One with an unknown name is code, as ```{r} is, but between colons, where nothing is. */
export function roleOfDirective({ name, argument }: Directive, sign = '```'): DirectiveRole {
  if (/-(?:start|end)$/.test(name) && CONTAINERS.has(kindOf(name))) return 'mark';
  if (INCLUDED.has(name)) return 'mark';
  if (DROPPED.has(name)) return 'dropped';
  if (LISTINGS.has(name)) return 'listing';
  if (name === 'raw' && !/html|jupyter/.test(argument)) return 'listing';
  return CONTAINERS.has(kindOf(name)) || EMBEDDED.has(name) || sign.startsWith(':') ? 'container' : 'code';
}

/** The line that opens what a directive becomes, and the one that closes it. `sign` is that of its fence. */
export function writeDirective(directive: Directive, sign: string): { words: string; closing: string } {
  const { name, argument, options } = directive;
  const fence = sign.replaceAll(':', '`');
  if (INCLUDED.has(name)) return { words: `↪ ${codeSpan(argument)}`, closing: '' };
  if (name.endsWith('-end')) return { words: ':::', closing: '' };
  if (roleOfDirective(directive) === 'listing') {
    const caption = options.get('caption');
    const language = name === 'math' ? name : argument.replace(/^ipython\d?$/, 'python');
    return {
      words: `${fence}${language}${caption ? ` title="${caption.replace(/["`]/g, "'")}"` : ''}`,
      closing: fence,
    };
  }
  if (PICTURES.has(name)) return { words: `![${options.get('alt') ?? ''}](${argument})`, closing: '' };
  if (name === 'raw' || name === 'figure-md') return { words: '', closing: '' };
  if (EMBEDDED.has(name)) {
    const title = options
      .get('title')
      ?.replace(/^"(.*)"$/, '$1')
      .replace(/\[/g, '(')
      .replace(/\]/g, ')');
    return { words: title && argument ? `[${title}](${argument})` : argument, closing: '' };
  }
  const kind = kindOf(name);
  return { words: divOpening(kind, UNTITLED.has(kind) ? '' : argument), closing: ':::' };
}

/** `prf:theorem` → `theorem`, `exercise-start` → `exercise`, under the name that people read. */
function kindOf(name: string): string {
  const own = name.replace(/^\w+:/, '').replace(/-(?:start|end)$/, '');
  switch (own) {
    case 'dropdown':
      return 'details';
    case 'tab-item':
      return 'tab';
    case 'seealso':
      return 'see-also';
    default:
      return own;
  }
}
