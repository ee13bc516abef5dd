// The rows below a message: one of buttons, and one menu of all that else can be done.
import { expect, test } from 'vitest';
import type { ActionOption, Button, LinkButton, Menu, Row } from '../../src/answer/index.ts';
import { addControls, isActions, isButtons } from '../../src/conversation/rows.ts';

const button = (label: string, screen = 0): Button => ({
  type: 'button',
  label,
  action: { kind: 'subjects', screen },
});
const picture: Button = {
  type: 'button',
  label: 'Next picture',
  action: { kind: 'part', page: 'abcdefghij', part: 0, picture: 1 },
};
const link: LinkButton = { type: 'link', label: 'Source', url: 'https://school.edu' };
const option = (label: string, screen: number): ActionOption => ({
  label,
  action: { kind: 'subjects', screen },
});
const menu = (...options: ActionOption[]): Row => [{ type: 'actions', placeholder: 'Before', options }];
const pages: [Menu] = [
  { type: 'menu', placeholder: 'Choose', action: { kind: 'choose' }, options: [{ label: 'A', value: 'a' }] },
];

const labels = (row: Row | undefined): string[] =>
  (row ?? []).flatMap((one) =>
    one.type === 'actions' ? one.options.map(({ label }) => label) : 'label' in one ? one.label : one.type,
  );

test('where nothing is added, nothing changes', () => {
  const rows: Row[] = [pages, [button('A'), link], menu(option('B', 1))];
  expect(addControls(rows, { placeholder: 'More' })).toEqual(rows);
  expect(addControls([], { placeholder: 'More' })).toEqual([]);
});

test('what is added makes the rows that are missing, the menu with its own name', () => {
  expect(addControls([], { buttons: [button('A')], options: [option('B', 1)], placeholder: 'More' })).toEqual(
    [[button('A')], [{ type: 'actions', placeholder: 'More', options: [option('B', 1)] }]],
  );
});

test('what is added joins the rows that are there; links stand last', () => {
  const rows = addControls([[button('A'), link], menu(option('B', 1))], {
    buttons: [button('C', 2)],
    options: [option('D', 3)],
    placeholder: 'More',
  });
  expect(rows.map(labels)).toEqual([
    ['A', 'C', 'Source'],
    ['B', 'D'],
  ]);
  expect(rows[1]?.[0]).toMatchObject({ placeholder: 'Before' });
});

test('the link goes where the labels beside it leave no room for it on a phone', () => {
  const rows = (...names: string[]) =>
    addControls([[...names.map((name) => button(name)), link]], { placeholder: 'More' }).map(labels);
  expect(rows('Whole page', 'Take back')).toEqual([['Whole page', 'Take back', 'Source']]);
  expect(rows('Whole page', 'Not what I asked')).toEqual([['Whole page', 'Not what I asked']]);
  expect(rows('Not what I asked')).toEqual([['Not what I asked', 'Source']]);
});

test('the link stands where it fits into a line of a phone, and the next picture where Discord takes it', () => {
  const all = ['A', 'B', 'C', 'D', 'E'].map((label, at) => button(label, at + 10));
  const below = (count: number) =>
    addControls([[picture, link]], { buttons: all.slice(0, count), placeholder: 'More' }).map(labels);
  expect(below(0)).toEqual([['Next picture', 'Source']]);
  expect(below(1)).toEqual([['Next picture', 'A', 'Source']]);
  expect(below(2)).toEqual([['Next picture', 'A', 'B']]);
  expect(below(4)).toEqual([['Next picture', 'A', 'B', 'C', 'D']]);
  expect(below(5)).toEqual([['A', 'B', 'C', 'D', 'E'], ['Next picture']]);
});

test('beside what turns the page, what contradicts it stands in the menu: the row is one line of a phone', () => {
  const turn = (label: string, part: number): Button => ({
    type: 'button',
    label,
    action: { kind: 'part', page: 'abcdefghij', part },
  });
  const wrong: Button = {
    type: 'button',
    label: 'Not what I asked',
    action: { kind: 'notMeant', page: 'abcdefghij', others: [], elsewhere: [] },
  };
  const turns = [turn('Previous', 0), turn('Next', 2)];
  const below = (row: Button[], buttons: Button[]) =>
    addControls([row], { buttons, options: [option('Keep', 5)], placeholder: 'More' }).map(labels);
  expect(below(turns, [wrong, button('Share')])).toEqual([
    ['Previous', 'Next', 'Share'],
    ['Not what I asked', 'Keep'],
  ]);
  // In a direct message there is room for all.
  expect(below(turns, [wrong])).toEqual([['Previous', 'Next', 'Not what I asked'], ['Keep']]);
  expect(below([turn('Whole page', 0)], [wrong, button('Share')])[0]).toContain('Not what I asked');
});

test('below a page that nobody asked for, what contradicts it stands in the menu', () => {
  const wrong: Button = {
    type: 'button',
    label: 'Not what I asked',
    action: { kind: 'notMeant', page: 'abcdefghij', others: [], elsewhere: [] },
  };
  const another: Button = { type: 'button', label: 'Another one', action: { kind: 'random' } };
  const rows = addControls([[button('Whole page'), another]], {
    buttons: [wrong, button('Share', 1)],
    placeholder: 'More',
  });
  expect(rows.map(labels)).toEqual([['Whole page', 'Another one', 'Share'], ['Not what I asked']]);
});

test('options that ask for the same stand once, where they stood first, and there are 25 at most', () => {
  const rows = addControls([menu(option('One', 1))], {
    options: [option('Again', 1), option('Two', 2)],
    placeholder: 'More',
  });
  expect(rows.map(labels)).toEqual([['One', 'Two']]);
  const many = Array.from({ length: 30 }, (_, n) => option(`${n}`, n));
  expect(labels(addControls([], { options: many, placeholder: 'More' })[0])).toHaveLength(25);
});

test('menus of pages stand above the buttons', () => {
  expect(addControls([[button('A')], pages], { placeholder: 'More' })).toEqual([pages, [button('A')]]);
});

test('rows are told apart by what stands in them', () => {
  expect([isButtons([button('A'), link]), isButtons(pages), isButtons(menu())]).toEqual([true, false, false]);
  expect([isActions(menu()), isActions(pages), isActions([button('A')])]).toEqual([true, false, false]);
});
