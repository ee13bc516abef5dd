// People, and the channels of direct messages, which a bot must open before it writes there.

import { refuse } from '../../errors.ts';
import { isObject } from '../../json.ts';
import { PLACES, personByUserId } from '../../world.ts';
import type { Route } from './route.ts';

export const directRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/:user',
    authorized: true,
    answer({ params }) {
      const person = personByUserId(params['user'] ?? '');
      return person === undefined ? refuse('unknownUser') : { status: 200, body: person.user };
    },
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    authorized: true,
    answer({ body }) {
      const person = isObject(body) ? personByUserId(String(body['recipient_id'])) : undefined;
      if (person === undefined) return refuse('unknownUser');
      const { user } = person;
      return {
        status: 200,
        body: { id: PLACES.dm.channelId(person), type: 1, recipients: [user], flags: 0 },
      };
    },
  },
];
