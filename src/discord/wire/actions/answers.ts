// The controls of answers ↔ values of a `custom_id`.
import type { AnswerAction, Target } from '../../../actions/index.ts';
import {
  isId,
  isKey,
  isNumber,
  isSubject,
  readId,
  readKeys,
  readKeysOrNone,
  readOrigin,
  readTarget,
  writeId,
  writeOrigin,
  writeTarget,
} from '../custom-id-values.ts';
import type { Codecs } from './codec.ts';

export const answerCodecs: Codecs<AnswerAction> = {
  part: {
    prefix: 'p',
    write: ({ page, part, picture }) => [
      page,
      String(part),
      ...(picture === undefined ? [] : [String(picture)]),
    ],
    read([page = '', part = '', picture]) {
      if (!isKey(page) || !isNumber(part)) return false;
      if (picture === undefined) return { kind: 'part', page, part: Number(part) };
      return isNumber(picture) && { kind: 'part', page, part: Number(part), picture: Number(picture) };
    },
  },
  section: {
    prefix: 'e',
    write: ({ page, section }) => [page, String(section)],
    read: ([page = '', section = '']) =>
      isKey(page) && isNumber(section) && { kind: 'section', page, section: Number(section) },
  },
  page: {
    prefix: 'g',
    write: ({ page, from }) => [page, ...(from === undefined ? [] : writeOrigin(from))],
    read([page = '', ...origin]) {
      if (!isKey(page)) return false;
      if (origin.length === 0) return { kind: 'page', page };
      const from = readOrigin(origin);
      return from && { kind: 'page', page, from };
    },
  },
  choose: {
    prefix: 'c',
    write: ({ from }) => (from === undefined ? [] : writeOrigin(from)),
    read(values) {
      if (values.length === 0) return { kind: 'choose' };
      const from = readOrigin(values);
      return from && { kind: 'choose', from };
    },
  },
  back: {
    prefix: 'k',
    write: ({ to }) => writeOrigin(to),
    read(values) {
      const to = readOrigin(values);
      return to && { kind: 'back', to };
    },
  },
  none: {
    prefix: 'n',
    write: ({ first, target, reader }) => [first, ...writeTarget(target), writeId(reader)],
    read([first = '', channel = '', message = '', reader = '']) {
      const about = readAbout(channel, message, reader);
      return isKey(first) && about && { kind: 'none', first, ...about };
    },
  },
  notMeant: {
    prefix: 'x',
    write: ({ page, others, elsewhere }) => [page, others.join(''), elsewhere.join('')],
    read([page = '', other = '', more = '']) {
      const [others, elsewhere] = [readKeysOrNone(other), readKeysOrNone(more)];
      return isKey(page) && others && elsewhere && { kind: 'notMeant', page, others, elsewhere };
    },
  },
  offer: {
    prefix: 'o',
    write: ({ keys }) => [keys.join('')],
    read([value = '']) {
      const keys = readKeys(value);
      return keys && { kind: 'offer', keys };
    },
  },
  random: {
    prefix: 'r',
    write: ({ subject }) => (subject === undefined ? [] : [subject]),
    read([subject]) {
      if (subject === undefined) return { kind: 'random' };
      return isSubject(subject) && { kind: 'random', subject };
    },
  },
  keep: {
    prefix: 'q',
    write: ({ page, section }) => [page, ...writeSection(section)],
    read([page = '', section]) {
      const shown = readSection(section);
      return isKey(page) && shown && { kind: 'keep', page, ...shown };
    },
  },
  pickReader: {
    prefix: 'w',
    write: ({ page, target, section }) => [page, ...writeTarget(target), ...writeSection(section)],
    read([page = '', channel = '', message = '', section]) {
      const target = readTarget(channel, message);
      const shown = readSection(section);
      return isKey(page) && target && shown && { kind: 'pickReader', page, ...target, ...shown };
    },
  },
  share: {
    prefix: 'h',
    write: ({ page, target, reader, section }) => [
      page,
      ...writeTarget(target),
      writeId(reader),
      ...writeSection(section),
    ],
    read([page = '', channel = '', message = '', reader = '', section]) {
      const about = readAbout(channel, message, reader);
      const shown = readSection(section);
      return isKey(page) && about && shown && { kind: 'share', page, ...about, ...shown };
    },
  },
  shareFor: {
    prefix: 'f',
    write: ({ page, target, section }) => [page, ...writeTarget(target), ...writeSection(section)],
    read([page = '', channel = '', message = '', section]) {
      const target = readTarget(channel, message);
      const shown = readSection(section);
      return isKey(page) && target && shown && { kind: 'shareFor', page, ...target, ...shown };
    },
  },
  takeBack: {
    prefix: 't',
    write: ({ owner }) => [writeId(owner)],
    read: ([owner = '']) => isId(owner) && { kind: 'takeBack', owner: readId(owner) },
  },
  subjects: {
    prefix: 's',
    write: ({ screen }) => [String(screen)],
    read: ([screen = '']) => isNumber(screen) && { kind: 'subjects', screen: Number(screen) },
  },
  subject: {
    prefix: 'b',
    write: ({ subject, screen }) => [subject, String(screen)],
    read: ([subject = '', screen = '']) =>
      isSubject(subject) && isNumber(screen) && { kind: 'subject', subject, screen: Number(screen) },
  },
  chooseSubject: { prefix: 'd', write: () => [], read: () => ({ kind: 'chooseSubject' }) },
};

/** The number of the section that an answer shows, where it shows one. */
function writeSection(section: number | undefined): string[] {
  return section === undefined ? [] : [String(section)];
}

function readSection(text: string | undefined): { section?: number } | false {
  if (text === undefined) return {};
  return isNumber(text) && { section: Number(text) };
}

/** The message and the person that an answer is for, where there are any. */
function readAbout(
  channel: string,
  message: string,
  reader: string,
): { target?: Target; reader?: string } | false {
  const target = readTarget(channel, message);
  if (target === false || !(reader === '' || isId(reader))) return false;
  return { ...target, ...(reader === '' ? {} : { reader: readId(reader) }) };
}
