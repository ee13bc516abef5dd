// What cards know of other languages than English.
import { describe, expect, test } from 'vitest';
import {
  isLabel,
  languageOfPage,
  type PageLanguage,
  saysSomethingOf,
  standsAloneIn,
} from '../../../src/study/cards/language.ts';

function languageOf(code: string): PageLanguage {
  const language = languageOfPage('', code);
  if (language === undefined) throw new Error(`nothing is known of ${code}`);
  return language;
}

test('an English page has no language of its own, others are told by their words or as they are named', () => {
  expect(
    languageOfPage('A delta is a fan of mud that a river builds where it meets the sea.'),
  ).toBeUndefined();
  expect(
    languageOfPage('El delta es un abanico de barro que un río forma donde llega al mar.')?.language.code,
  ).toBe('es');
  expect(languageOf('de').language.code).toBe('de');
});

describe.each([
  ['de', ['Problem', 'Die Vorteile'], ['Osmose', 'Problem des Handlungsreisenden']],
  ['es', ['Problema', 'La solución', 'Limitación', 'Acción'], ['Sigmoidal', 'Problema de la mochila']],
  ['fr', ['Exemple', 'Les avantages', 'Définition'], ['Osmose', 'Problème du voyageur']],
  ['pt', ['Vantagens', 'A solução', 'Objetivo'], ['Osmose', 'Problema da mochila']],
  ['ja', ['利点', '注意', '結論'], ['浸透', '細胞膜']],
])('%s', (code, labels, names) => {
  const language = languageOf(code);

  test.each(labels)('%s heads a part of any page', (label) => {
    expect(isLabel(language, label)).toBe(true);
  });

  test.each(names)('%s names a thing', (name) => {
    expect(isLabel(language, name)).toBe(false);
  });
});

test.each([
  ['X', false],
  ['X, envolviendo el tráfico original dentro de otro paquete', false],
  ['X El acceso empresarial se suele hacer mediante redes locales', false],
  ['X tiene cuatro lados', false],
  ['X y las demás redes locales se suelen conectar así', false],
  ['X é um processo pelo qual a água passa uma membrana', true],
  ['X tiene una longitud que se define como el número de arcos', true],
  ['En la práctica se llama X a la copia que guarda el servidor', true],
  ['Xは水が膜を通ること', true],
  ['Xである', false],
])('"%s" says something of what was left out: %s', (sentence, isTold) => {
  expect(saysSomethingOf(sentence)).toBe(isTold);
});

test.each([
  ['es', 'el servidor guarda una copia de cada mensaje', true],
  ['es', 'esto ocurre también en otras redes', false],
  ['de', 'Wasser fließt durch eine Membran', true],
  ['de', 'deshalb fließt Wasser durch diese Membran', false],
  ['fr', 'il traverse la membrane', false],
])('%s: "%s" stands alone: %s', (code, sentence, isAlone) => {
  expect(standsAloneIn(languageOf(code), sentence)).toBe(isAlone);
});
