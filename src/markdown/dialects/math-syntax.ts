// How formulas between dollars are written, without what the package would make of them: its own door also loads KaTeX for HTML that
// nobody asks for, which takes nine megabytes in every thread that reads Markdown.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Syntax = typeof import('micromark-extension-math');

const door = createRequire(import.meta.url).resolve('micromark-extension-math');
const { math }: Pick<Syntax, 'math'> = await import(pathToFileURL(join(dirname(door), 'lib/syntax.js')).href);

/** The syntax of formulas, for micromark. */
export const mathSyntax: Syntax['math'] = math;
