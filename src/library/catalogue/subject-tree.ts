// The subjects of a library as a tree: where pages lie, at every depth.

import { slugify } from '../slug.ts';
import type { Catalogue } from './catalogue.ts';
import type { Subject } from './page.ts';
import { chooseSpelling } from './subjects.ts';

export interface SubjectCount extends Subject {
  /** Its own name, without those of the subjects that it lies in; absent at the top, where it is its name. */
  label?: string;
  /** How many pages are filed under it, and under the subjects within it. */
  count: number;
  /** Slug of the subject that it lies in; absent at the top. */
  parent?: string;
}

/** What stands between the names of a subject and of one within it. */
const WITHIN = ' › ';

/** The subjects by their slugs: each under the spelling that most of its pages use, with their number. */
export function nameSubjects(catalogue: Catalogue): Map<string, SubjectCount> {
  const spellings = new Map<string, Map<string, number>>();
  for (const page of catalogue.pages) {
    const subject = catalogue.subjectOf(page);
    const counts = spellings.get(subject) ?? new Map<string, number>();
    if (counts.size === 0) spellings.set(subject, counts);
    const spelling = catalogue.spellingOf(page);
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  const subjects = new Map<string, SubjectCount>();
  // Outer ones first, so that each finds the name of the one that it lies in.
  for (const slug of [...spellings.keys()].sort()) {
    const counts = spellings.get(slug) ?? new Map<string, number>();
    const pages = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const parts = slug.split('/');
    const trail = catalogue.trailOf(slug) ?? parts;
    for (const depth of parts.keys()) {
      const here = parts.slice(0, depth + 1).join('/');
      const known = subjects.get(here);
      if (known !== undefined) {
        known.count += pages;
        continue;
      }
      const folder = trail[depth] ?? parts[depth] ?? '';
      const own = spellings.get(here) ?? new Map<string, number>();
      const parent = depth === 0 ? undefined : parts.slice(0, depth).join('/');
      // Within another subject the pages' own word may name something wider than the folder.
      const written =
        parent === undefined ? own : new Map([...own].filter(([name]) => slugify(name) === parts[depth]));
      const label = chooseSpelling(folder, written);
      const outer = parent === undefined ? undefined : subjects.get(parent)?.name;
      subjects.set(here, {
        slug: here,
        name: outer === undefined ? label : outer + WITHIN + label,
        count: pages,
        ...(parent === undefined ? {} : { label, parent }),
      });
    }
  }
  return subjects;
}
