// Formulas with a name: which formula is the one of that name.
import type { Draft } from '../card.ts';
import { chooseWrong, MIN_WRONG } from '../choices.ts';
import type { Material } from '../material.ts';
import { type Passage, passageFrom } from '../passage.ts';
import { isName } from '../wording.ts';

interface NamedFormula {
  name: string;
  /** The formula with its delimiters. */
  formula: Passage;
  source: string;
}

/** Maximum length of a formula, in characters. */
const MAX_LENGTH = 120;

/** A formula at the beginning of an explanation, perhaps after "is" or "given by", and nothing but punctuation behind it. */
const LEADING =
  /^(?:(?:is|are|it is|this is|the formula is|formula:|is given by|given by)\s+)?(\$\$?[^$]+\$\$?|\\\(.+?\\\)|\\\[.+?\\\])\s*(?:[.,;]|$)/i;

/** "The kinetic energy is given by:" names the formula that follows. */
const NAMED =
  /^(?:the\s+)?(?:formula|equation|expression)?\s*(?:for|of)?\s*(?:the\s+|an?\s+)?([\p{L}][\p{L}\s’'-]{3,50}?)\s+(?:is|are|can be)\s+(?:given by|calculated (?:as|by|using)|defined (?:as|by)|expressed as)[^:.]{0,40}:$/iu;

/** Asks which formula belongs to a name. On pages with fewer than three formulas, people judge their answers themselves. */
export function makeFormulaCards({ lists, formulas }: Material, title: string): Draft[] {
  const named: NamedFormula[] = [
    ...lists.flatMap(({ entries }) =>
      entries.flatMap(({ name, explanation }): NamedFormula[] => {
        const source = explanation && LEADING.exec(explanation.source)?.[1];
        if (explanation === undefined || source === undefined || !isName(name.text)) return [];
        return [
          {
            name: name.source,
            formula: passageFrom(source, name.at),
            source: `**${name.source}**: ${explanation.source}`,
          },
        ];
      }),
    ),
    ...formulas.flatMap(({ lead, formula }): NamedFormula[] => {
      const name = lead && NAMED.exec(lead.text)?.[1]?.replace(/^(?:used to )?calculat(?:e|ing) /i, '');
      if (lead === undefined || name === undefined || !isName(name)) return [];
      return [{ name, formula, source: `${lead.source} ${formula.source}` }];
    }),
  ].filter(({ formula }) => isStatement(formula.text));
  return named.map(({ name, formula, source }, index) => {
    const others = named.filter((_, at) => at !== index).map((other) => other.formula);
    const wrong = chooseWrong(formula, others, `${title}\n${name}`, 'formulas');
    return {
      key: name,
      prompt: { kind: 'formula', name },
      answer:
        wrong.length < MIN_WRONG
          ? { kind: 'open', right: formula.source }
          : { kind: 'choice', right: formula.source, wrong },
      source,
      at: formula.at,
    };
  });
}

/** An equation in symbols, not one of numbers alone: that is a worked example. */
function isStatement(text: string): boolean {
  return (
    text.length <= MAX_LENGTH &&
    /[=≈≤≥∝→⇌]/.test(text) &&
    !/\d{2}.*\d{2}/.test(text) &&
    (text.match(/\p{L}/gu)?.length ?? 0) >= 2 &&
    !/=\s*[\d.,\s]+$/.test(text)
  );
}
