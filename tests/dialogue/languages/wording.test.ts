// The wordings of each language: written as texts are looked up, and each of them understood.
import { describe, expect, test } from 'vitest';
import { readFollowUp } from '../../../src/dialogue/index.ts';
import { ASPECTS, WORDINGS, type Wording } from '../../../src/dialogue/languages/index.ts';
import { readList, unitsOf } from '../../../src/dialogue/phrases.ts';

/** All lists of a language by what they are for; those of `ownWork` that name a page are no wordings. */
function listsOf({ courtesies, persons, asks, glue, followUp, ownWork }: Wording) {
  const { linear: _, quadratic: __, ...work } = ownWork;
  return {
    courtesies,
    persons,
    asks,
    glue,
    leads: followUp.leads,
    pointers: followUp.pointers,
    counted: followUp.counted,
    requests: followUp.requests,
    ...Object.fromEntries(followUp.ordinals.map((list, at) => [`ordinals.${at}`, list])),
    ...Object.fromEntries(ASPECTS.map((aspect) => [`aspects.${aspect}`, followUp.aspects[aspect]])),
    ...Object.fromEntries(
      Object.entries(followUp.cues).map(([aspect, list]) => [`cues.${aspect}`, list ?? '']),
    ),
    ...Object.fromEntries(Object.entries(work).map(([name, list]) => [`ownWork.${name}`, list])),
  };
}

describe.each(WORDINGS.map((wording) => [wording.locale, wording] as const))('in %s', (locale, wording) => {
  const joint = wording.isUnspaced ? '' : ' ';

  test('wordings are written as texts are looked up: otherwise nothing would ever match them', () => {
    const unmatched = Object.entries(listsOf(wording)).flatMap(([name, list]) =>
      readList(list)
        .filter((text) => unitsOf(text, wording).join(joint) !== text)
        .map((text) => `${name}: ${text}`),
    );
    expect(unmatched).toEqual([]);
  });

  test('no list holds a wording twice', () => {
    const twice = Object.entries(listsOf(wording)).flatMap(([name, list]) => {
      const all = readList(list);
      return all.filter((text, at) => all.indexOf(text) !== at).map((text) => `${name}: ${text}`);
    });
    expect(twice).toEqual([]);
  });

  test('every lead makes what follows a continuation', () => {
    // One word may well be another one in another language.
    const leads = readList(wording.followUp.leads).filter((lead) => wording.isUnspaced || lead.includes(' '));
    const missed = leads.filter((lead) => !readFollowUp(`${lead}${joint || '、'}Xylograph`).hasLead);
    expect(missed).toEqual([]);
  });

  test('something is said for every aspect, and eleven ordinals at most', () => {
    for (const aspect of ASPECTS)
      expect([aspect, readList(wording.followUp.aspects[aspect]).length > 0]).toEqual([aspect, true]);
    expect(wording.followUp.ordinals.length).toBeLessThanOrEqual(11);
    expect(locale).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/);
  });
});

test('every language is there once', () => {
  const locales = WORDINGS.map(({ locale }) => locale);
  expect(new Set(locales).size).toBe(locales.length);
  expect(locales).toHaveLength(6);
});
