// What is asked of a card, in one language: a line of ours, and the page's own words.
import { hash32 } from '../bytes/index.ts';
import type { Say } from '../language/index.ts';
import type { Card, Prompt } from './cards/card.ts';

export interface WordedPrompt {
  /** What is to be done, as text; blank where the page's words ask already. */
  lead: string;
  /** The page's words, as Markdown; blank where the lead names them. */
  text: string;
}

/** Words what is asked. Names from the page within the lead are Markdown too. */
export function wordPrompt(prompt: Prompt, say: Say): WordedPrompt {
  switch (prompt.kind) {
    case 'written':
    case 'question':
      return { lead: '', text: prompt.text };
    case 'list':
      return { lead: say('study.list', { count: prompt.count }), text: prompt.text };
    case 'term':
      return { lead: say('study.term'), text: prompt.text };
    case 'point':
      return { lead: say('study.point'), text: prompt.text };
    case 'statement':
      return { lead: say('study.statement'), text: prompt.text };
    case 'cloze':
      return { lead: say('study.cloze'), text: prompt.text };
    case 'belongs':
      return { lead: say('study.belongs', { list: withoutColon(prompt.list) }), text: '' };
    case 'order': {
      const list = withoutColon(prompt.list);
      return prompt.after === undefined
        ? { lead: say('study.orderFirst', { list }), text: '' }
        : { lead: say('study.orderAfter', { list, step: prompt.after }), text: '' };
    }
    case 'table':
      return { lead: say('study.table', { row: prompt.row, column: prompt.column }), text: '' };
    case 'formula':
      return { lead: say('study.formula', { name: prompt.name }), text: '' };
    default:
      return prompt satisfies never;
  }
}

function withoutColon(name: string): string {
  return name.replace(/\s*[:：]\s*$/, '');
}

/** The choices of a card in the order in which they are shown, which `seed` decides; none where it is judged by oneself. */
export function choicesOf({ id, answer }: Card, say: Say, seed = ''): { text: string; isRight: boolean }[] {
  switch (answer.kind) {
    case 'open':
      return [];
    case 'truth':
      return [
        { text: say('study.true'), isRight: answer.right },
        { text: say('study.false'), isRight: !answer.right },
      ];
    case 'choice': {
      const place = (text: string) => hash32(`${seed}\n${id}\n${text}`);
      return [answer.right, ...answer.wrong]
        .map((text) => ({ text, isRight: text === answer.right }))
        .sort((one, other) => place(one.text) - place(other.text));
    }
    default:
      return answer satisfies never;
  }
}

/** The right answer of a card, as Markdown. */
export function rightAnswer({ answer }: Card, say: Say): string {
  return answer.kind === 'truth' ? say(answer.right ? 'study.true' : 'study.false') : answer.right;
}
