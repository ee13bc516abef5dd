// Catches errors that discord.js throws while it handles an event. Nobody else would, and the process would end.
import type { WebSocketOptions } from 'discord.js';
import { GatewayDispatchEvents } from 'discord.js';
import type { Logger } from 'pino';
import type { Heard } from '../session/index.ts';

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/**
 * Logs errors of gateway listeners, with the event's name but without its content, and goes on with the next event. Two causes are known:
 * an event without a field that discord.js reads, and a session that becomes invalid while it is resumed. An interaction that no listener
 * has taken, because its type is unknown or it could not be read, is marked as dealt with: nobody will ever answer it.
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

/** The name of the event: Discord's, if it is a dispatched one, otherwise discord.js's. */
function nameOf(args: readonly unknown[]): string {
  const { t: type } = payloadOf(args);
  return typeof type === 'string' ? type : String(args[0]);
}

/** The payload of a dispatched event; empty for other events of the manager. */
function payloadOf([, dispatched]: readonly unknown[]): { t?: unknown; d?: { id?: unknown } | undefined } {
  return (dispatched as { data?: { t?: unknown; d?: { id?: unknown } } } | undefined)?.data ?? {};
}
