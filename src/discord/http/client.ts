// discord.js's client without the gateway: it makes requests, and interactions are handed to it.
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
  /** The requests that Discord waits for. */
  responses: Pick<OpenResponses, 'transmit'>;
  /** Called when Discord will not have the bot back. */
  onLost(reason: ConnectionError): void;
}

export interface HttpClient {
  /** It knows who it is, as after a login. */
  client: Client<true>;
  /** From now on people wait for what is sent. */
  makePrompt(): void;
  /** Has those who listen hear of an interaction, as if it had come over the gateway. */
  hear(interaction: object): void;
}

/** Opens a client and asks Discord who the bot is. Rejects as requests do. */
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
