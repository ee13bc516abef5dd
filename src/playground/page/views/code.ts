// Code in colours, as Discord's client shows it: with highlight.js, where the language of a block is told.

import { common, createLowlight } from 'lowlight';
import type { CodePart } from '../protocol.ts';

const highlighter = createLowlight(common);

interface Node {
  type: string;
  value?: string;
  properties?: { className?: unknown };
  children?: Node[];
}

/** The code in pieces: those that mean something in its language say what; one piece where nobody knows the language. */
export function colourCode(code: string, language: string): CodePart[] {
  if (!highlighter.registered(language)) return [{ text: code }];
  const tree: Node = highlighter.highlight(language, code);
  return (tree.children ?? []).flatMap((node) => flatten(node, undefined));
}

/** Of scopes inside one another the innermost tells most. */
function flatten({ value, properties, children = [] }: Node, around: string | undefined): CodePart[] {
  if (value !== undefined) return [around === undefined ? { text: value } : { text: value, scope: around }];
  const scope = scopeOf(properties?.className) ?? around;
  return children.flatMap((child) => flatten(child, scope));
}

/** `hljs-title` → `title`; further classes only tell which kind of title it is. */
function scopeOf(classes: unknown): string | undefined {
  const first = Array.isArray(classes) ? String(classes[0]) : '';
  return /^hljs-([\w-]+)$/.exec(first)?.[1];
}
