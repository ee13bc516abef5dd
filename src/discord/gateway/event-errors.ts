// Events that discord.js cannot take: it throws where nobody catches, and the process would end.
import type { WebSocketOptions } from 'discord.js';
import type { Logger } from 'pino';

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/**
 * Logs what a listener of the gateway throws, with the event's name and none of its content, and goes on with the next event.
 * Two ways to such an error are known: an event that lacks what discord.js reads of it, and a session that is invalid as soon as
 * it is resumed.
 */
export function surviveEvents(manager: Manager, log: Logger): void {
  const emit = manager.emit.bind(manager) as (...args: readonly unknown[]) => boolean;
  const guarded = (...args: readonly unknown[]): boolean => {
    try {
      return emit(...args);
    } catch (error) {
      log.error({ err: error, event: nameOf(args) }, 'an event from Discord could not be read: left out');
      return true;
    }
  };
  Object.assign(manager, { emit: guarded });
}

/** The event's own name where Discord dispatched it, else discord.js's name of it. */
function nameOf([name, payload]: readonly unknown[]): string {
  const type = (payload as { data?: { t?: unknown } } | undefined)?.data?.t;
  return typeof type === 'string' ? type : String(name);
}
