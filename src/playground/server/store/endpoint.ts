// Interactions over HTTP: https://discord.com/developers/docs/interactions/overview#preparing-for-interactions

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { parseJson } from '../json.ts';
import { LoadBalancer, type SignedRequest } from './load-balancer.ts';

/** Signs interactions and sends them to the address of an endpoint, behind which a load balancer has any number of processes. */
export class Endpoint {
  /** What requests can be verified with, in hexadecimal. */
  readonly publicKey: string;
  /** The statuses of responses, the oldest first; 0 where no process could be reached or a connection broke. */
  readonly statuses: number[] = [];
  /** The interactions whose connection broke after they were sent: nobody may have them, and Discord does not send them again. */
  readonly broken = new Set<string>();
  readonly balancer = new LoadBalancer();
  readonly #key: KeyObject;
  #takes = (_interaction: string): boolean => true;

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    this.#key = privateKey;
    this.publicKey = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
  }

  /**
   * From now on interactions are sent to these; over the gateway where there are none. `takes` tells by its id which of them: all, as on
   * Discord, unless a test has two bots look like one.
   */
  set(addresses: readonly string[], takes: (interaction: string) => boolean = () => true): void {
    this.balancer.set(addresses);
    this.#takes = takes;
  }

  /** Whether an interaction goes here instead of the gateway. */
  takes(interaction: string): boolean {
    return this.balancer.isSet() && this.#takes(interaction);
  }

  /** Signs a body as of a time, in seconds since 1970. */
  sign(body: string, timestamp = Math.floor(Date.now() / 1000)): SignedRequest {
    const signature = sign(undefined, Buffer.from(`${timestamp}${body}`), this.#key).toString('hex');
    const headers = {
      'content-type': 'application/json',
      'x-signature-ed25519': signature,
      'x-signature-timestamp': String(timestamp),
    };
    return { headers, body };
  }

  /** Sends an interaction. `onAnswer` gets the response to it, where there is one. */
  async deliver(payload: { id: string }, onAnswer: (answer: unknown) => void): Promise<void> {
    const sent = await this.balancer.send(this.sign(JSON.stringify(payload)));
    if (sent.kind === 'broken') this.broken.add(payload.id);
    this.statuses.push(sent.kind === 'answered' ? sent.status : 0);
    if (sent.kind === 'answered' && sent.status === 200) onAnswer(parseJson(sent.text));
  }
}
