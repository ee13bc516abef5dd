// Lines put together of two: small talk around a question is a question, small talk beside small talk is none.
import { LOCALES } from '../../src/dialogue/kinds/index.ts';
import { isSmallTalk, type Line } from './lines.ts';
import { pick, randomNumbers } from './random.ts';

/** So many of each sort for every line of small talk. */
const SHARE = 0.5;

/** Nobody typed them: they count less. */
const WEIGHT = 0.5;

/** What stands between the two, as often as nothing. */
const JOINTS: Readonly<Record<(typeof LOCALES)[number], readonly string[]>> = {
  'en-US': [' ', ' ', ', ', ' and '],
  de: [' ', ' ', ', ', ' und '],
  fr: [' ', ' ', ', ', ' et '],
  'es-ES': [' ', ' ', ', ', ' y '],
  'pt-BR': [' ', ' ', ', ', ' e '],
  ja: [' ', '', '、', '、あと'],
};

/** How often the small talk comes first. */
const FIRST = 0.75;

/** Makes mixtures of lines of the same language, the same ones of the same lines. */
export function mixLines(lines: readonly Line[]): Line[] {
  const random = randomNumbers(11);
  return LOCALES.flatMap((locale) => {
    const spoken = lines.filter((line) => line.locale === locale);
    const talk = spoken.filter(({ kind }) => isSmallTalk(kind));
    const questions = spoken.filter(({ kind }) => kind === 'question');
    return Array.from({ length: Math.floor(talk.length * SHARE) }, (): Line[] => {
      const [one, other, question] = [pick(talk, random), pick(talk, random), pick(questions, random)];
      if (one === undefined || other === undefined || question === undefined) return [];
      const parts = random() < FIRST ? [one, question] : [question, one];
      const mixed = { locale, weight: WEIGHT, source: 'mixture' };
      return [
        {
          ...mixed,
          kind: 'question',
          text: parts.map(({ text }) => text).join(pick(JOINTS[locale], random)),
        },
        { ...mixed, kind: one.kind, text: [one.text, other.text].join(pick(JOINTS[locale], random)) },
      ];
    }).flat();
  });
}
