// discord.js's client without the gateway: it makes requests, and is given interactions from outside.
import {
  type APIApplication,
  Client,
  ClientApplication,
  ClientUser,
  GatewayDispatchEvents,
  Routes,
} from 'discord.js';
import { clientOptions, PROMPT } from '../client-options.ts';
import type { Observer } from '../observer.ts';
import { createRest, makeRequests } from '../rest/index.ts';
import { type ConnectionError, TokenError } from '../session/index.ts';
import type { Waits } from '../waits.ts';
import type { OpenResponses } from './open-responses.ts';

export interface HttpClientOptions {
  token: string;
  apiUrl: string | undefined;
  waits: Waits;
  observer: Observer;
  ended: AbortSignal;
  /** The HTTP responses that wait for an answer. */
  responses: Pick<OpenResponses, 'transmit'>;
  /** Called when Discord refuses the bot for good. */
  onLost(reason: ConnectionError): void;
}

export interface HttpClient {
  /** It has `user` and `application`, as after a login. */
  client: Client<true>;
  /** Shortens the timeouts of requests, once people wait for them. */
  makePrompt(): void;
  /** Emits an interaction to the client's listeners, as if it had come over the gateway. */
  hear(interaction: object): void;
}

/** Opens a client, and requests the bot's user and application. Rejects with the errors of requests. */
export async function openHttpClient(options: HttpClientOptions): Promise<HttpClient> {
  const { token, apiUrl, waits, observer, ended, responses, onLost } = options;
  const makeRequest = makeRequests(ended, () => onLost(new TokenError()));
  const client = new Client({ intents: 0, ...clientOptions(apiUrl, makeRequest) });
  client.rest.clearHandlerSweeper();
  client.rest.clearHashSweeper();
  const { rest, setPatience } = createRest({ ...client.options.rest }, PROMPT, waits, observer);
  const send = rest.queueRequest.bind(rest);
  rest.queueRequest = (request) => responses.transmit(request, send);
  client.rest = rest.setToken(token);
  client.token = token;
  const application = (await rest.get(Routes.currentApplication())) as APIApplication;
  Object.assign(client, {
    user: Reflect.construct(ClientUser, [client, application.bot]),
    application: Reflect.construct(ClientApplication, [client, application]),
  });
  const { InteractionCreate } = client['actions'] as { InteractionCreate: { handle(data: object): void } };
  return {
    client: client as Client<true>,
    makePrompt: () => setPatience(PROMPT),
    hear(interaction) {
      client.ws.emit(GatewayDispatchEvents.InteractionCreate, interaction);
      InteractionCreate.handle(interaction);
    },
  };
}
