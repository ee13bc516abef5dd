// Subjects at every depth, with their names and numbers of pages.
import { describe, expect, test } from 'vitest';
import { nameSubjects } from '../../../src/library/catalogue/subject-tree.ts';
import type { PageDraft } from '../../../src/library/index.ts';
import { catalogueOf, draftAt } from './drafts.ts';

const named = (...drafts: PageDraft[]) => nameSubjects(catalogueOf(drafts));

describe('the subjects of a library', () => {
  test('are counted with all that lies within them, and named from the outside in', () => {
    const subjects = named(
      draftAt('Year 2/Networks/ip.md'),
      draftAt('Year 2/Networks/Routing/bgp.md'),
      draftAt('Year 2/overview.md'),
      draftAt('Year 1/Logic/sets.md'),
    );
    expect(Object.fromEntries([...subjects].map(([slug, { name, count }]) => [slug, [name, count]]))).toEqual(
      {
        'year-1': ['Year 1', 1],
        'year-1/logic': ['Year 1 › Logic', 1],
        'year-2': ['Year 2', 3],
        'year-2/networks': ['Year 2 › Networks', 2],
        'year-2/networks/routing': ['Year 2 › Networks › Routing', 1],
      },
    );
  });

  test('tell where they lie and what they are called there; at the top they do neither', () => {
    const subjects = named(draftAt('Maths/Algebra/x.md'));
    expect(subjects.get('maths/algebra')).toMatchObject({ label: 'Algebra', parent: 'maths' });
    expect(Object.keys(subjects.get('maths') ?? {}).sort()).toEqual(['count', 'name', 'slug']);
  });

  test('are there for folders that hold folders alone', () => {
    const subjects = named(draftAt('a/b/c/x.md'));
    expect([...subjects.keys()]).toEqual(['a', 'a/b', 'a/b/c']);
    expect([...subjects.values()].map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  test('go by the spelling that most pages use', () => {
    const subjects = named(
      draftAt('computer-science/a.md', { subject: 'Computer science' }),
      draftAt('computer-science/b.md', { subject: 'Computer Science' }),
      draftAt('computer-science/c.md', { subject: 'Computer Science' }),
    );
    expect(subjects.get('computer-science')?.name).toBe('Computer Science');
  });

  test('within another go by their folder where the pages name something wider', () => {
    const subjects = named(
      draftAt('science/cell-biology/a.md', { subject: 'Science' }),
      draftAt('science/cell-biology/b.md', { subject: 'Cell-Biology' }),
    );
    expect(subjects.get('science/cell-biology')?.label).toBe('Cell-Biology');
    expect(named(draftAt('science/optics/a.md', { subject: 'Science' })).get('science/optics')?.label).toBe(
      'Optics',
    );
  });

  test('do not count sections', () => {
    const subjects = named(draftAt('law/tort.md'), draftAt('law/tort.md#duty', { kind: 'section' }));
    expect(subjects.get('law')?.count).toBe(1);
  });

  test('of one beginning are not within one another', () => {
    const subjects = named(draftAt('law/a.md'), draftAt('lawn/b.md'));
    expect(subjects.get('law')?.count).toBe(1);
    expect(subjects.get('lawn')?.parent).toBeUndefined();
  });
});
