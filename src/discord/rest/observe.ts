// Which requests Discord answered, and how: for whoever watches the bot.
import type { RESTOptions } from 'discord.js';
import type { Observer } from '../observer.ts';

type MakeRequest = RESTOptions['makeRequest'];

/** Tells the observer of each answer. `base` is what stands before the route in every address. */
export function observeRequests(
  base: string,
  { requested }: Pick<Observer, 'requested'>,
  makeRequest: MakeRequest,
): MakeRequest {
  return async (url, init) => {
    const response = await makeRequest(url, init);
    const { status, headers } = response;
    const bucket = headers.get('x-ratelimit-bucket') ?? undefined;
    requested({ method: init.method ?? 'GET', route: routeOf(url.slice(base.length)), status, bucket });
    return response;
  };
}

/** A path without what differs from one request to the next. The token of an interaction is worth something for a while. */
export function routeOf(path: string): string {
  const [route = ''] = path.split('?');
  return route
    .replace(/^\/(interactions|webhooks)\/\d+\/[^/]+/, '/$1/:id/:token')
    .replace(/\/\d+(?=\/|$)/g, '/:id');
}
