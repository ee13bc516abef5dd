// Subjects whose pages are in other languages than English.
import { expect, test } from 'vitest';
import { loadLibrary } from '../../../src/library/index.ts';
import { areInOtherLanguages } from '../../../src/study/index.ts';
import { makeFolder, page } from '../../e2e/folder.ts';

const SPANISH =
  'Los ataques más conocidos de las redes son los siguientes, y el atacante se hace pasar por otra persona para engañar a la víctima.';
const ENGLISH = 'A delta is a fan of mud that a river builds where it meets the sea.';
const { library } = loadLibrary({
  folder: makeFolder({
    'redes/ataques.md': page('¿Qué tipos de ataques en redes hay?', SPANISH),
    'rivers/delta.md': page('What is a delta?', ENGLISH),
    'rivers/mouth.md': page('What is a mouth?', ENGLISH),
    'mixed/a.md': page('¿Qué es la escucha en las redes?', SPANISH),
    'mixed/b.md': page('¿Qué es una inundación de mensajes?', SPANISH),
    'mixed/c.md': page('What is a fan?', ENGLISH),
  }),
});

test.each([
  ['redes', true],
  ['rivers', false],
  ['mixed', true],
  [undefined, false],
  ['nowhere', false],
])('those of %s: %s', (subject, abroad) => expect(areInOtherLanguages(library, subject)).toBe(abroad));
