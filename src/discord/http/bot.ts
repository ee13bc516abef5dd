// The bot over HTTP: Discord sends each interaction as a request, and the first answer to it is the response. Any number of such processes
// may run behind one load balancer.
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type APIInteraction, GatewayDispatchEvents, GatewayOpcodes } from 'discord.js';
import { orAbort } from '../../waiting.ts';
import { registerAlone } from '../registry/index.ts';
import { type AnswersOptions, prepareAnswers } from '../routing/index.ts';
import { ConnectionError, explainLogin, lookAt, openHeard, type SharedGateway } from '../session/index.ts';
import type { Vitals } from '../vitals.ts';
import { openHttpClient } from './client.ts';
import { openOnce } from './once.ts';
import { openResponses } from './open-responses.ts';
import { createEndpoint, type EndpointOptions } from './server.ts';
import { openVerification } from './signature.ts';

export interface HttpBotOptions extends AnswersOptions, Pick<EndpointOptions, 'problems'> {
  token: string;
  /** The base URL of the API; undefined for Discord's own. */
  apiUrl?: string | undefined;
  /** The Ed25519 public key that verifies Discord's signatures, in hexadecimal. */
  publicKey: string;
  /** The port to listen on; 0 takes any free one. */
  port: number;
  /** The address to listen on; undefined for all addresses of this machine. */
  host?: string | undefined;
  /** Seconds that requests are still accepted after `stop` is called, until the load balancer has noticed. */
  drain: number;
  /** What is shared with other processes. */
  shared?: SharedGateway | undefined;
  /** Aborts the start. */
  signal: AbortSignal;
  /** Called, once it listens, when Discord refuses the bot for good. */
  onLost(reason: ConnectionError): void;
}

export interface ServedBot extends Vitals {
  port: number;
  /** Accepts requests for `drain` more seconds, answers what was accepted, and closes the server. */
  stop(): Promise<void>;
}

/** The envelope that an interaction has on the gateway. */
const EVENT = { op: GatewayOpcodes.Dispatch, t: GatewayDispatchEvents.InteractionCreate, s: 1 };

/** Registers the commands and starts to listen. Rejects as `connectBot` does, and with a `ConnectionError` if the port is in use. */
export async function serveBot(options: HttpBotOptions): Promise<ServedBot> {
  const { token, apiUrl, publicKey, port, host, drain, signal, log, problems, onLost, shared } = options;
  const answers = await prepareAnswers(options);
  const { commands, waits, observer, admits, keep, ended } = answers;
  const lost = new AbortController();
  const heard = openHeard();
  const responses = openResponses(keep);
  const onRefused = (reason: ConnectionError): void => lost.abort(reason);
  const http = { token, apiUrl, waits, observer, ended, responses, onLost: onRefused };
  try {
    const starting = AbortSignal.any([signal, lost.signal]);
    const { client, makePrompt, hear } = await orAbort(openHttpClient(http), starting);
    const early = answers.listen(client, { heard, languageOf: () => undefined }, false);
    const registered = await registerAlone(client, commands.values(), starting, shared);
    makePrompt();
    const take: EndpointOptions['take'] = (interaction, response) => {
      const looked = lookAt({ ...EVENT, d: interaction });
      if (looked.kind === 'malformed') {
        log.warn({ what: looked.what }, 'an interaction over HTTP is malformed, and left out');
        return 400;
      }
      const data = looked.payload.d as Readonly<Record<string, unknown>>;
      if (!admits(GatewayDispatchEvents.InteractionCreate, data)) return 429;
      const id = String(data['id']);
      heard.hear(0, 1, id, false);
      responses.add(id, response);
      const goUsualWay = (): void => hear(data);
      if (!early.take(data as unknown as APIInteraction, goUsualWay)) goUsualWay();
      return undefined;
    };
    let closed = false;
    const isClosed = (): boolean => closed;
    const once = openOnce();
    const server = createEndpoint({ verify: openVerification(publicKey), once, take, problems, isClosed });
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) => reject(explainPort(error, port))).listen(port, host, resolve);
    });
    const listening = (server.address() as AddressInfo).port;
    log.info({ port: listening, commands: commands.size, registered }, 'connected to Discord over HTTP');
    lost.signal.addEventListener('abort', () => onLost(lost.signal.reason));
    return {
      port: listening,
      waits: waits.figures,
      unanswered: heard.open,
      silence: () => new Map(),
      async stop() {
        await sleep(drain * 1000);
        closed = true;
        const gone = new Promise((resolve) => server.close(resolve));
        // Idle keep-alive connections would delay closing.
        server.closeIdleConnections();
        await answers.finish();
        responses.giveUpAll();
        const unanswered = heard.open();
        if (unanswered > 0) log.warn({ unanswered }, 'ends before all is answered');
        answers.end();
        server.closeIdleConnections();
        await Promise.race([gone, sleep(1000, undefined, { ref: false })]);
        server.closeAllConnections();
        await client.destroy();
      },
    };
  } catch (error) {
    answers.end();
    if (signal.aborted) throw signal.reason;
    throw explainLogin(lost.signal.aborted ? lost.signal.reason : error, apiUrl);
  }
}

function explainPort(error: Error, port: number): ConnectionError {
  return new ConnectionError(`PORT: nothing can be served on port ${port} (${error.message}).`);
}
