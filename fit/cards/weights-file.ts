// Writes what cards are judged by into the source file that it is read from.
import type { FittedKind } from './fit-cards.ts';

/** Comments around the part of the file that is written by this program. */
const BEGIN = '// Fitted: begin';
const END = '// Fitted: end';

/** The text of `src/study/cards/judgement/weights.ts` with its fitted part replaced. Throws where it lacks the comments around that. */
export function writeCardWeights(text: string, fitted: Readonly<Record<string, FittedKind>>): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from === -1 || to < from) throw new Error('the file of weights has lost its marks');
  const kinds = Object.entries(fitted).map(([kind, { good, from: least }]) => {
    const weights = Object.entries(good.weights)
      .filter(([, weight]) => weight !== 0)
      .map(([name, weight]) => `      ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`);
    return [
      `  ${kind}: {`,
      `    from: ${least},`,
      `    intercept: ${good.intercept},`,
      '    weights: {',
      ...weights,
      '    },',
      '  },',
    ].join('\n');
  });
  const written = [
    BEGIN,
    'export const CARD_WEIGHTS: Readonly<Record<string, CardWeights>> = {',
    ...kinds,
    '};',
    '',
  ].join('\n');
  return text.slice(0, from) + written + text.slice(to);
}
