// What the other things of a list tell: whether the list is one of things, and how alike the choices are.
import type { ListOfEntries } from '../material.ts';
import { shareIn } from '../shared-words.ts';
import { headOf, isPlural } from '../wording.ts';
import { weighName } from './names.ts';

export function weighList(list: ListOfEntries) {
  const shapes = list.entries.map(({ name }) => weighName(name.text));
  const mean = (trait: keyof (typeof shapes)[number]) =>
    shapes.reduce((sum, shape) => sum + shape[trait], 0) / (shapes.length || 1);
  return {
    general: mean('general'),
    oneWord: mean('isOneWord'),
    words: mean('words'),
    ing: mean('beginsWithIng'),
    parts: mean('isPart'),
  };
}

export interface Choices {
  title: string;
  asked: string;
  right: string;
  wrong: readonly string[];
}

export function weighChoices({ title, asked, right, wrong }: Choices) {
  const [own, others] = [weighName(right), wrong.map(weighName)];
  const count = wrong.length || 1;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / count;
  return {
    wrong: wrong.length,
    likeAbstract: mean(others.map(({ headAbstract }) => Number(headAbstract === own.headAbstract))),
    likeNumber: mean(wrong.map((name) => Number(isPlural(name) === isPlural(right)))),
    sameHead: mean(wrong.map((name) => Number(headOf(name) === headOf(right)))),
    wrongParts: mean(others.map(({ isPart }) => isPart)),
    aheadInTitle: shareIn(right, title) - mean(wrong.map((name) => shareIn(name, title))),
    taken: shareIn(title, asked),
  };
}
