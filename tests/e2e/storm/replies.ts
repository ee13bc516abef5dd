// Whether mentions have their replies, known from what the bot posted: to look through all messages each time would take too long.

import type { LocalDiscord, RecordedRequest, ShownMessage } from '../../../src/playground/driver/index.ts';

/** Gives what waits until a message has a reply, or nobody expects one any longer. */
export function watchReplies(discord: LocalDiscord): (message: ShownMessage) => Promise<void> {
  const answered = new Set<string>();
  /** Requests that have no answer yet, some of which never have one. */
  let open: RecordedRequest[] = [];
  let read = 0;
  const look = (): void => {
    const posts = discord.requests
      .slice(read)
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/channels/'));
    read = discord.requests.length;
    const all = [...open, ...posts];
    for (const { status, body } of all) {
      const { message_reference: about } = (body ?? {}) as { message_reference?: { message_id: string } };
      if (status === 200 && about !== undefined) answered.add(about.message_id);
    }
    open = all.filter(({ status }) => status === undefined);
  };
  return async ({ id }) => {
    const probe = (): true | undefined => {
      look();
      return answered.has(id) || undefined;
    };
    await discord.until(probe, 'the reply to a mention').catch(() => {});
  };
}
