// How the texts of a card begin: with a capital, since they stand by themselves, where a page had them within a sentence.
import type { Nodes } from 'mdast';
import { capitalise, type Document } from '../../markdown/index.ts';
import type { Answer, Draft, Prompt } from './card.ts';

/** Maximum number of words of a choice that is a name. */
const MAX_NAME_WORDS = 2;

/**
 * Begins the texts of cards with a capital: what is asked, the answer, and what the page says. What the page writes as code stays small
 * (`git` in "git stores …"), and so do all choices if one of them has to: it would stand out.
 */
export function beginTexts(drafts: readonly Draft[], document: Document): Draft[] {
  const commands = new Set(commandsIn(document.root));
  const begin = (text: string): string => {
    const [word = ''] = WORD.exec(text) ?? [];
    return commands.has(word) ? text : capitalise(text);
  };
  return drafts.map(({ prompt, answer, source, ...others }) => ({
    ...others,
    prompt: isClue(prompt) ? { ...prompt, text: begin(prompt.text) } : prompt,
    answer: beginAnswer(answer, begin),
    source: begin(source),
  }));
}

/** Whether it asks by a sentence of the page; other texts are the page's title. */
function isClue(
  prompt: Prompt,
): prompt is Extract<Prompt, { kind: 'term' | 'point' | 'statement' | 'cloze' }> {
  return ['term', 'point', 'statement', 'cloze'].includes(prompt.kind);
}

function beginAnswer(answer: Answer, begin: (text: string) => string): Answer {
  switch (answer.kind) {
    case 'truth':
      return answer;
    case 'open':
      return { ...answer, right: begin(answer.right) };
    case 'choice': {
      const before = [answer.right, ...answer.wrong];
      const [right = '', ...wrong] = before.map(begin);
      const isSmall = [right, ...wrong].some((text) => /^[*_]*\p{Ll}/u.test(text));
      const areNames = before.every((text) => text.split(/\s+/).length <= MAX_NAME_WORDS);
      return isSmall || areNames ? answer : { ...answer, right, wrong };
    }
    default:
      return answer satisfies never;
  }
}

const WORD = /\p{L}[\p{L}\p{N}_-]*/u;

/** The words with which code within sentences begins. */
function commandsIn(node: Nodes): string[] {
  if (node.type === 'inlineCode') return WORD.exec(node.value)?.slice(0, 1) ?? [];
  return 'children' in node ? node.children.flatMap(commandsIn) : [];
}
