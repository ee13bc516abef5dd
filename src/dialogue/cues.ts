// By what a page shows that it speaks of what is asked: an example by "for instance", a reason by "because".
import { type Aspect, WORDINGS } from './languages/index.ts';
import { readList, unitsOf } from './phrases.ts';

/** Whether a paragraph speaks of an aspect in any of the languages. */
export function hasCue(text: string, aspect: Aspect): boolean {
  const spaced = ` ${unitsOf(text, {}).join(' ')} `;
  return cuesOf(aspect).some((cue) => spaced.includes(cue));
}

/** Whether the name of a section does: there "in" and "by" stand before anything ("In Python"). */
export function namesAspect(name: string, aspect: Aspect): boolean {
  const spaced = ` ${unitsOf(name, {}).join(' ')} `;
  return cuesOf(aspect).some((cue) => !SHORT_WORD.test(cue) && spaced.includes(cue));
}

const SHORT_WORD = /^ \S{1,2} $/;

/** Words for an aspect: those that ask for it, and those by which pages speak of it; with a blank around where they have blanks between. */
function cuesOf(aspect: Aspect): readonly string[] {
  const known = cues.get(aspect);
  if (known !== undefined) return known;
  const found = WORDINGS.flatMap(({ followUp, isUnspaced }) =>
    [...readList(followUp.aspects[aspect]), ...readList(followUp.cues[aspect] ?? '')].map((cue) =>
      isUnspaced ? cue : ` ${cue} `,
    ),
  );
  const distinct = [...new Set(found)];
  cues.set(aspect, distinct);
  return distinct;
}

const cues = new Map<Aspect, readonly string[]>();

/** Whether a name counts to a number (from 0) in any of the languages: "Third law", "Step 3". */
export function hasOrdinal(name: string, ordinal: number): boolean {
  const units = unitsOf(name, {});
  if (units.some((unit, at) => unit === String(ordinal + 1) && at > 0 && /^\p{L}/u.test(units[at - 1] ?? '')))
    return true;
  return WORDINGS.some(({ followUp, isUnspaced }) => {
    const wordings = ordinal < followUp.ordinals.length - 1 ? readList(followUp.ordinals[ordinal] ?? '') : [];
    const named = wordings.filter((wording) => !/^\d+$/.test(wording));
    return isUnspaced ? named.some((one) => name.includes(one)) : named.some((one) => units.includes(one));
  });
}
