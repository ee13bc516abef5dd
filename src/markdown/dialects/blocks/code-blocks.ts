// What stands behind the opening of a code block: its language however it is written, its title, and what it draws.
import type { Code, Paragraph, RootContent } from 'mdast';
import { positionAt, rewriteChildren } from '../../syntax/nodes.ts';
import { rangeOf } from '../../syntax/ranges.ts';
import type { Dialect } from '../dialect.ts';

/** Languages that are drawn elsewhere. Here their source is shown, under the name of what would draw it. */
const DIAGRAMS = new Map([
  ['mermaid', 'Mermaid'],
  ['plantuml', 'PlantUML'],
  ['puml', 'PlantUML'],
  ['uml', 'PlantUML'],
  ['dot', 'Graphviz'],
  ['graphviz', 'Graphviz'],
  ['d2', 'D2'],
  ['ditaa', 'Ditaa'],
  ['tikz', 'TikZ'],
]);

/** `{.python .numbers}`, `{ .python }`, `{r, echo=FALSE}`, `js{1,3}`, `python:app.py`. */
const LANGUAGE = /^(?:\{[ \t]*)?[.=]?([A-Za-z][\w+#-]*)/;

/** `title="…"`, or in brackets behind the language, as VitePress has it. */
const TITLE = /(?:^|[\s{,])(?:title|filename|caption)=(?:"([^"]+)"|'([^']+)')|^\S+[ \t]+\[([^\]\n]+)\]/;

export const CODE_BLOCKS: Dialect = {
  name: 'code blocks',
  isIn: (markdown) =>
    /^[ \t>*+\-\d.)]*(?:`{3,}|~{3,})[ \t]*(?:\{|\w+[^\w\s`]|[^\n]*[=[]|math|mermaid|plantuml|puml|uml|dot|graphviz|d2|ditaa|tikz)/im.test(
      markdown,
    ),
  settle(root) {
    rewriteChildren(root, (children) =>
      children.some(({ type }) => type === 'code')
        ? children.flatMap((child) => (child.type === 'code' ? readCode(child) : [child]))
        : children,
    );
  },
};

function readCode(code: Code): RootContent[] {
  const info = `${code.lang ?? ''} ${code.meta ?? ''}`;
  const position = code.position ?? positionAt(rangeOf(code));
  const language = LANGUAGE.exec(info)?.[1];
  if (language && /^\{|^[\w+#-]*[{:,]/.test(code.lang ?? '')) code.lang = language;
  const block: RootContent = language === 'math' ? { type: 'math', value: code.value, position } : code;
  const title = TITLE.exec(info);
  const name = title?.[1] ?? title?.[2] ?? title?.[3] ?? DIAGRAMS.get(language?.toLowerCase() ?? '');
  if (!name) return [block];
  const line: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'emphasis', children: [{ type: 'text', value: name, position }], position }],
    position,
  };
  return [line, block];
}
