// How people, the bot and the places look on the page.

import type { APIUser } from 'discord-api-types/v10';
import {
  APPLICATION_ID,
  BOT,
  PEOPLE,
  type PersonName,
  PLACES,
  type PlaceName,
  ROLES,
} from '../../server/index.ts';
import type { Face, PlaceView } from '../protocol.ts';
import type { NameOf } from './markdown.ts';

const USERS = [BOT, ...Object.values(PEOPLE).map(({ user }) => user)];
const COLOURS: Partial<Record<PersonName, string>> = { moderator: 'var(--moderator)' };

const SERVER = 'Study hall';
const OTHER_SERVER = 'Chess club';

const VIEWS: Record<PlaceName, Omit<PlaceView, 'name'>> = {
  general: { title: 'general', server: SERVER, kind: 'channel' },
  biology: { title: 'biology', server: SERVER, kind: 'channel' },
  chemistry: { title: 'chemistry', server: SERVER, kind: 'channel' },
  thread: { title: 'exam questions', server: SERVER, kind: 'channel' },
  post: { title: 'week 3', server: SERVER, kind: 'channel' },
  dm: { title: 'Cribsheet', kind: 'dm' },
  elsewhere: {
    title: 'openings',
    server: OTHER_SERVER,
    kind: 'channel',
  },
  hushed: {
    title: 'quiet-room',
    server: OTHER_SERVER,
    kind: 'channel',
  },
  group: { title: 'Group project', kind: 'group' },
};

export function describePlaces(): PlaceView[] {
  return Object.values(PLACES).map(({ name }) => ({ name, ...VIEWS[name] }));
}

/** The languages that the bot speaks, as Discord names them in its settings. */
export const LANGUAGES = [
  { code: 'en-US', name: 'English' },
  { code: 'de', name: 'Deutsch' },
  { code: 'es-ES', name: 'Español' },
  { code: 'fr', name: 'Français' },
  { code: 'ja', name: '日本語' },
  { code: 'pt-BR', name: 'Português do Brasil' },
];

export function describeRoles(): { name: string; title: string }[] {
  return Object.entries(ROLES).map(([name, { title }]) => ({ name, title: `@${title}` }));
}

export function describePeople(): Face[] {
  return Object.values(PEOPLE).map(({ user }) => faceOf(user));
}

export function faceOf(user: APIUser): Face {
  const person = Object.values(PEOPLE).find((one) => one.user.id === user.id);
  const name = person?.name ?? 'cribsheet';
  const colour = person && COLOURS[person.name];
  return {
    name,
    title: user.id === APPLICATION_ID ? 'Cribsheet' : (user.global_name ?? user.username),
    avatar: `/pictures/${name}.svg`,
    bot: user.bot ?? false,
    ...(colour === undefined ? {} : { colour }),
  };
}

/** A text as it is sent: clients write the names that follow an "@" as mentions. */
export function writeMentions(text: string): string {
  return text.replace(/@(\p{L}+)/gu, (typed, name: string) => {
    const named = USERS.find((user) => faceOf(user).title.toLowerCase() === name.toLowerCase());
    return named ? `<@${named.id}>` : typed;
  });
}

export const nameOf: NameOf = (kind, id) => {
  if (kind === 'user') {
    const user = USERS.find((one) => one.id === id);
    return user && faceOf(user).title;
  }
  if (kind === 'role') return Object.values(ROLES).find((one) => one.id === id)?.title;
  const place = Object.values(PLACES).find((one) => one.channelId(PEOPLE.student) === id);
  return place ? VIEWS[place.name].title : undefined;
};
