// Places where a generator puts a table of contents (`[TOC]`, kramdown's `{:toc}` under a list, `{{%segment outline}}` of courses in
// mdBook): Discord shows sections by itself.
import { dropping, editOutsideCode } from '../../syntax/edits.ts';
import type { Template } from '../dialect.ts';

const PLACE =
  /^[ \t]*(?:\[TOC\]|\[\[_?toc_?\]\]|(?:[*+-]|1\.)[ \t]+[^\n]*\n[ \t]*\{:[ \t]*toc\b[^{}\n]*\}|\{\{%[ \t]*\w+[ \t]+outline\b[^{}%\n]*\}\})[ \t]*$/gim;

export const CONTENTS: Template = {
  name: 'places of contents',
  isIn: (markdown) => /\[_?toc_?\]|\{:[ \t]*toc|\{\{%[ \t]*\w+[ \t]+outline/i.test(markdown),
  prepare(markdown) {
    return editOutsideCode(markdown, [...markdown.matchAll(PLACE)].map(dropping));
  },
};
