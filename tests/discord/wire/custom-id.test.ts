// Actions and the `custom_id`s that carry them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action, Origin } from '../../../src/actions/index.ts';
import { actionKinds, decodeAction, encodeAction } from '../../../src/discord/wire/index.ts';
import { slugify } from '../../../src/library/slug.ts';

/** The name of a setting. */
const word = fc.stringMatching(/^[A-Za-z]{1,30}$/);
const screen = fc.integer({ min: 0, max: 999_999 });
const key = fc.stringMatching(/^[\w-]{10}$/);
const slug = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
  .map((text) => slugify(text).slice(0, 80))
  .filter((text) => text !== '' && slugify(text) === text);

/** A subject, or one within others. */
const subject = fc
  .array(slug, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'))
  .filter(({ length }) => length <= 80);

const id = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);
const target = fc.record({ channel: id, message: id });
const keys = fc.array(key, { minLength: 1, maxLength: 8 });
const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc.record({ kind: fc.constantFrom('pages' as const, 'candidates' as const), keys }),
  fc.record({ kind: fc.constant('subject' as const), subject, screen }),
);

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('choose' as const), from: origin }),
  fc.record({ kind: fc.constant('back' as const), to: origin }),
  fc.record(
    { kind: fc.constant('none' as const), first: key, target, reader: id },
    { requiredKeys: ['kind', 'first'] },
  ),
  fc.record(
    { kind: fc.constant('share' as const), page: key, target, reader: id, section: screen },
    { requiredKeys: ['kind', 'page'] },
  ),
  fc.record(
    { kind: fc.constant('shareFor' as const), page: key, target, section: screen },
    { requiredKeys: ['kind', 'page'] },
  ),
  fc.record({ kind: fc.constant('takeBack' as const), owner: id }),
  fc.record({ kind: fc.constant('part' as const), page: key, part: screen }),
  fc.record({ kind: fc.constant('choose' as const) }),
  fc.record({ kind: fc.constant('section' as const), page: key, section: screen }),
  fc.record(
    { kind: fc.constant('page' as const), page: key, from: origin },
    { requiredKeys: ['kind', 'page'] },
  ),
  fc.record({
    kind: fc.constant('notMeant' as const),
    page: key,
    others: fc.array(key, { maxLength: 4 }),
    elsewhere: fc.array(key, { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('offer' as const), keys }),
  fc.record({ kind: fc.constant('random' as const), subject }, { requiredKeys: ['kind'] }),
  fc.record(
    { kind: fc.constant('keep' as const), page: key, section: screen },
    { requiredKeys: ['kind', 'page'] },
  ),
  fc.record(
    { kind: fc.constant('pickReader' as const), page: key, target, section: screen },
    { requiredKeys: ['kind', 'page'] },
  ),
  fc.record({ kind: fc.constant('subjects' as const), screen }),
  fc.record({ kind: fc.constant('subject' as const), subject, screen }),
  fc.record({ kind: fc.constant('chooseSubject' as const) }),
  fc.record(
    { kind: fc.constant('settings' as const), name: word, channel: id, screen },
    { requiredKeys: ['kind'] },
  ),
  fc.record({ kind: fc.constant('pickSetting' as const), channel: id }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constant('pickSettingsChannel' as const) }),
  fc.record(
    { kind: fc.constant('set' as const), name: word, channel: id, screen },
    { requiredKeys: ['kind', 'name'] },
  ),
  fc.record({
    kind: fc.constant('setSubjectMode' as const),
    mode: fc.constantFrom('first' as const, 'only' as const),
  }),
  fc.record(
    { kind: fc.constant('unset' as const), name: word, channel: id },
    { requiredKeys: ['kind', 'name'] },
  ),
  fc.record(
    { kind: fc.constant('undoSetting' as const), name: word, channel: id, revision: fc.nat() },
    { requiredKeys: ['kind', 'name', 'revision'] },
  ),
  fc.record({ kind: fc.constantFrom('privacy' as const, 'exportMine' as const) }),
  fc.record({ kind: fc.constant('eraseMine' as const), isSure: fc.boolean() }),
  fc.record({ kind: fc.constant('optOut' as const), isOut: fc.boolean() }),
  fc.record({ kind: fc.constant('askQuietHours' as const) }),
  fc.record({ kind: fc.constant('setQuietHours' as const) }),
);

test('every action comes back from its custom_id as it was', () => {
  fc.assert(
    fc.property(action, (one) => {
      expect(decodeAction(encodeAction(one))).toEqual(one);
    }),
  );
});

test('different actions have different custom_ids', () => {
  fc.assert(
    fc.property(action, action, (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      expect(encodeAction(one) === encodeAction(other)).toBe(isSame);
    }),
  );
});

test('a custom_id is 1 to 100 characters long', () => {
  fc.assert(
    fc.property(action, (one) => {
      const { length } = encodeAction(one);
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(100);
    }),
  );
});

test('any other text is no action, or the only spelling of one', () => {
  const forged = fc.oneof(
    fc.string({ maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.stringMatching(/^[pjcsbdknhft](:[\w.-]{0,13}){0,6}$/),
  );
  fc.assert(
    fc.property(forged, (id) => {
      const decoded = decodeAction(id);
      if (decoded !== undefined) expect(encodeAction(decoded)).toBe(id);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  '',
  ':',
  'c:',
  'd:x',
  'p:AAAAAAAAAA',
  'p:AAAAAAAAA:0',
  'p:AAAAAAAAAA:00',
  'p:AAAAAAAAAA:-1',
  'p:AAAAAAAAAA:1.5',
  'p:AAAAAAAAAA:1e3',
  'p:AAAAAAAAAA:9999999',
  'p:AAAAAAAA/A:0',
  's:',
  's:٣',
  'b::0',
  'b:a b:0',
  'b:../x:0',
  `b:${'a'.repeat(200)}:0`,
  'c:p',
  'c:p:',
  'c:p:AAAAAAAAA',
  'c:p:AAAAAAAAAAA',
  'c:x:AAAAAAAAAA',
  `c:p:${'A'.repeat(90)}`,
  'c:p:AAAAAAAAAA:0',
  'c:s:biology',
  'c:s:a b:0',
  'k',
  'k:p:AAAAAAAAA/',
  'n:AAAAAAAAAA',
  'n:AAAAAAAAAA:1::',
  'h:AAAAAAAAAA:::0',
  'h:AAAAAAAAAA:::A',
  'h:AAAAAAAAAA::::',
  'h:AAAAAAAAAA:1:2:zzzzzzzzzzzzz',
  'f:AAAAAAAAAA::1',
  't',
  't:',
  't:01',
  't:-1',
  't:1:2:3:4:5:6:7',
  't:3w5e11264sgsg',
  'constructor',
  'C',
])('"%s" is no action', (id) => {
  expect(decodeAction(id)).toBeUndefined();
});

test('an action that does not fit is a bug, and says so', () => {
  expect(() => encodeAction({ kind: 'subject', subject: 'a'.repeat(100), screen: 0 })).toThrow(
    'longer than 100',
  );
});

test('which picture of a part is shown is told, and absent where nothing is said of it', () => {
  const part = { kind: 'part', page: 'abc_-fghij', part: 2 } as const;
  for (const action of [part, { ...part, picture: 0 }, { ...part, picture: 12 }])
    expect(decodeAction(encodeAction(action))).toEqual(action);
});

const KEY = 'abcdefghij';
const CARD = 'abcdefghij12';

/** Every kind of action with what it has to know; the compiler names a kind that is missing. */
const LEAST: { [Kind in Action['kind']]: Omit<Extract<Action, { kind: Kind }>, 'kind'> } = {
  part: { page: KEY, part: 0 },
  section: { page: KEY, section: 0 },
  page: { page: KEY },
  choose: {},
  back: { to: { kind: 'pages', keys: [KEY] } },
  none: { first: KEY },
  notMeant: { page: KEY, others: [], elsewhere: [] },
  offer: { keys: [KEY] },
  random: {},
  keep: { page: KEY },
  pickReader: { page: KEY },
  share: { page: KEY },
  shareFor: { page: KEY },
  takeBack: { owner: '1' },
  subjects: { screen: 0 },
  subject: { subject: 'law', screen: 0 },
  chooseSubject: {},
  newPage: {},
  editPage: { page: KEY },
  submitPage: { base: 0 },
  showDraft: { draft: KEY },
  editDraft: { draft: KEY },
  publishDraft: { draft: KEY },
  discardDraft: { draft: KEY },
  pageHistory: { page: KEY },
  chooseVersion: { page: KEY },
  restorePage: { page: KEY, base: 1, version: 0 },
  deletePage: { page: KEY, base: 1 },
  removeWording: { wording: KEY },
  tellMe: { receipt: 1 },
  listQuestions: { screen: 0 },
  chooseQuestion: {},
  seekPage: { question: 1 },
  assignPage: { question: 1 },
  settleQuestion: { question: 1, state: 'open' },
  settings: {},
  pickSetting: {},
  pickSettingsChannel: {},
  set: { name: 'language' },
  setSubjectMode: { mode: 'first' },
  unset: { name: 'language' },
  undoSetting: { name: 'language', revision: 1 },
  askQuietHours: {},
  setQuietHours: {},
  privacy: {},
  exportMine: {},
  eraseMine: { isSure: false },
  optOut: { isOut: true },
  showCard: { page: KEY, card: CARD },
  gradeCard: { page: KEY, card: CARD, grade: 0, reps: 0 },
  nextCard: {},
  addCards: { page: KEY },
  answerQuiz: { quiz: CARD, number: 0, choice: 0 },
  answerDaily: { day: 3, choice: 1 },
  stopReminders: {},
  typeQuiz: { quiz: CARD, number: 0 },
  submitQuiz: { quiz: CARD, number: 0 },
  moveQuiz: { quiz: CARD, number: 0, from: 'question' },
  stopQuiz: { quiz: CARD },
  vote: { page: KEY, helped: true },
  listDoubtful: { screen: 0 },
};

const kinds = Object.keys(LEAST) as Action['kind'][];
const leastOf = (kind: Action['kind']) => ({ kind, ...LEAST[kind] }) as Action;

test.each(kinds)('%s is read as it was written, with nothing but what it has to know', (kind) => {
  expect(decodeAction(encodeAction(leastOf(kind)))).toEqual(leastOf(kind));
});

test('no kind of action begins with the letters of another', () => {
  const letters = kinds.map((kind) => encodeAction(leastOf(kind)).split(':')[0]);
  expect(new Set(letters).size).toBe(kinds.length);
  expect([...kinds].sort()).toEqual(actionKinds().sort());
});
