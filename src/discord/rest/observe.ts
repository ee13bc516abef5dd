// Reports Discord's responses to the observer.
import type { RESTOptions } from 'discord.js';
import type { Observer } from '../observer.ts';

type MakeRequest = RESTOptions['makeRequest'];

/** Wraps `makeRequest` so that the observer is told of each response. `base` is the part of each URL before the route. */
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

/** A path with ids and tokens replaced by placeholders: as a label of metrics it must have few values, and tokens are secrets. */
export function routeOf(path: string): string {
  const [route = ''] = path.split('?');
  return route
    .replace(/^\/(interactions|webhooks)\/\d+\/[^/]+/, '/$1/:id/:token')
    .replace(/\/\d+(?=\/|$)/g, '/:id');
}
