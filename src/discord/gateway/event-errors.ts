// Events that discord.js cannot take: it throws where nobody catches, and the process would end.
import type { WebSocketOptions } from 'discord.js';
import { GatewayDispatchEvents } from 'discord.js';
import type { Logger } from 'pino';
import type { Heard } from '../session/index.ts';

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/**
 * Logs what a listener of the gateway throws, with the event's name and none of its content, and goes on with the next event.
 * Two ways to such an error are known: an event that lacks what discord.js reads of it, and a session that is invalid as soon as
 * it is resumed. An interaction that no listener takes, because its kind is unknown or it could not be read, is settled: nobody will
 * ever answer it.
 */
export function surviveEvents(manager: Manager, log: Logger, heard: Pick<Heard, 'leave'>): void {
  const emit = manager.emit.bind(manager) as (...args: readonly unknown[]) => boolean;
  const guarded = (...args: readonly unknown[]): boolean => {
    try {
      return emit(...args);
    } catch (error) {
      log.error({ err: error, event: nameOf(args) }, 'an event from Discord could not be read: left out');
      return true;
    } finally {
      const { t: name, d } = payloadOf(args);
      if (name === GatewayDispatchEvents.InteractionCreate && d?.id !== undefined) heard.leave(String(d.id));
    }
  };
  Object.assign(manager, { emit: guarded });
}

/** The event's own name where Discord dispatched it, else discord.js's name of it. */
function nameOf(args: readonly unknown[]): string {
  const { t: type } = payloadOf(args);
  return typeof type === 'string' ? type : String(args[0]);
}

/** What Discord dispatched, where it is that. */
function payloadOf([, dispatched]: readonly unknown[]): { t?: unknown; d?: { id?: unknown } | undefined } {
  return (dispatched as { data?: { t?: unknown; d?: { id?: unknown } } } | undefined)?.data ?? {};
}
