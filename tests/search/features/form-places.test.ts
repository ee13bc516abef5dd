// Forms found in a page are recorded by place, and forgotten for the next page.
import { describe, expect, test } from 'vitest';
import { FormPlaces } from '../../../src/search/features/form-places.ts';

describe('a form', () => {
  test('that stands in one place stands everywhere too, and is listed once', () => {
    const places = new FormPlaces(3);
    places.note(2, 0b01, places.inTitle);
    places.note(2, 0b10, places.inKeywords);
    expect([...places.everywhere]).toEqual([0, 0, 0b11]);
    expect([...places.inTitle]).toEqual([0, 0, 0b01]);
    expect([...places.inKeywords]).toEqual([0, 0, 0b10]);
    expect([...places.inOpening]).toEqual([0, 0, 0]);
    expect([...places.list.subarray(0, places.count)]).toEqual([2]);
  });

  test('of which one stem stands somewhere twice has it once', () => {
    const places = new FormPlaces(1);
    places.note(0, 0b1, places.inOpening);
    places.note(0, 0b1, places.inOpening);
    expect([places.everywhere[0], places.inOpening[0], places.count]).toEqual([1, 1, 1]);
  });

  test('may stand in no named place', () => {
    const places = new FormPlaces(2);
    places.note(1, 0b100, places.everywhere);
    expect([...places.everywhere]).toEqual([0, 0b100]);
    expect([...places.inTitle, ...places.inKeywords, ...places.inOpening].every((bits) => bits === 0)).toBe(
      true,
    );
  });
});

test('nothing is left of one page when the next is read', () => {
  const places = new FormPlaces(4);
  for (const place of [places.inTitle, places.inKeywords, places.inOpening, places.everywhere])
    for (let form = 0; form < 4; form += 1) places.note(form, 1 << form, place);
  expect(places.count).toBe(4);
  places.clear();
  expect(places.count).toBe(0);
  for (const place of [places.everywhere, places.inTitle, places.inKeywords, places.inOpening])
    expect([...place]).toEqual([0, 0, 0, 0]);
  places.note(3, 1, places.inTitle);
  expect([...places.list.subarray(0, places.count)]).toEqual([3]);
});
