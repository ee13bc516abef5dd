// Numbered steps: which one comes first, and which one comes after another.
import type { Draft } from '../card.ts';
import { chooseWrong, MIN_WRONG } from '../choices.ts';
import type { Entry, ListOfEntries, Material } from '../material.ts';
import { givesAway, standsAlone } from '../wording.ts';

/** What tells that a numbered list is in the order of time. */
const STAGES = /\b(?:stages|phases|life ?cycle)\b/i;
const STEPS = /\b(?:steps (?:of|in|to|for)|sequence|procedure)\b/i;

/** Words of explanations that tell what came before. */
const SEQUENCE =
  /\b(?:first|begin|begins|start|starts|initial|initially|then|next|after|once|finally|final|last|completed?|previous|subsequent(?:ly)?|followed)\b/i;

/** A list that is nothing but the steps. */
const ALONE = /^(?:the )?(?:\w+ )?(?:steps|stages|phases)\s*:?$/i;

/** Minimum number of steps. */
const MIN_STEPS = 4;

export function makeOrderCards({ lists }: Material, title: string): Draft[] {
  return lists.flatMap((list) => {
    const name = nameOf(list, title);
    if (name === undefined || list.entries.length < MIN_STEPS) return [];
    if (!list.entries.every(({ name: { text } }) => isStep(text))) return [];
    return list.entries.flatMap((entry, index) => askForStep(list, name, entry, index, title));
  });
}

/** What the steps lead to: the heading, or the page's title, whichever says that they are in order. */
function nameOf({ isOrdered, headings, entries }: ListOfEntries, title: string): string | undefined {
  const heading = headings.at(-1);
  const name = heading ?? title;
  if (!isOrdered || !standsAlone(name)) return undefined;
  const told = entries.filter(({ explanation }) => SEQUENCE.test(explanation?.text ?? '')).length;
  if (heading !== undefined && ALONE.test(heading)) return heading;
  if (STAGES.test(name)) return told * 4 >= entries.length || !hasExplanations(entries) ? name : undefined;
  return STEPS.test(name) && told * 2 >= entries.length ? name : undefined;
}

function hasExplanations(entries: readonly Entry[]): boolean {
  return entries.some(({ explanation }) => explanation !== undefined);
}

function isStep(text: string): boolean {
  return (
    text.length <= 70 &&
    /\p{L}{3}/u.test(text) &&
    !/\d/.test(text) &&
    standsAlone(text) &&
    !/^(?:conclusion|summary|example)/i.test(text)
  );
}

function askForStep(
  { entries }: ListOfEntries,
  list: string,
  step: Entry,
  index: number,
  title: string,
): Draft[] {
  const before = entries[index - 1];
  const others = entries.filter((entry) => entry !== step && entry !== before).map(({ name }) => name);
  const wrong = chooseWrong(step.name, others, `${title}\n${step.name.text}`);
  const asked = before?.name.text ?? '';
  if (wrong.length < MIN_WRONG || givesAway(list, asked, step.name.text, wrong)) return [];
  const source = entries.map(({ name }, place) => `${place + 1}. ${name.source}`).join(' · ');
  return [
    {
      key: `${list}\n${step.name.text}`,
      prompt: { kind: 'order', list, ...(before === undefined ? {} : { after: before.name.source }) },
      answer: { kind: 'choice', right: step.name.source, wrong },
      source,
      at: step.name.at,
    },
  ];
}
