// Interactions over HTTP: https://discord.com/developers/docs/interactions/overview#preparing-for-interactions

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { parseJson } from '../json.ts';

/** A request as it is sent to an endpoint. */
export interface SignedRequest {
  headers: Record<string, string>;
  body: string;
}

/** Sends interactions to the addresses of an endpoint by turns, as a load balancer in front of several servers does. */
export class Endpoint {
  /** What requests can be verified with, in hexadecimal. */
  readonly publicKey: string;
  /** The statuses of responses, the oldest first; 0 for a connection that broke at each address. */
  readonly statuses: number[] = [];
  readonly #key: KeyObject;
  #addresses: readonly string[] = [];
  #next = 0;

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    this.#key = privateKey;
    this.publicKey = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
  }

  /** From now on interactions are sent to these; over the gateway where there are none. */
  set(addresses: readonly string[]): void {
    this.#addresses = addresses;
  }

  isSet(): boolean {
    return this.#addresses.length > 0;
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

  /** Sends an interaction to the next address, or where the connection breaks to the one after it. `onAnswer` gets the response to it. */
  async deliver(payload: object, onAnswer: (answer: unknown) => void): Promise<void> {
    const addresses = this.#addresses;
    const signed = this.sign(JSON.stringify(payload));
    this.#next += 1;
    for (let tried = 0; tried < addresses.length; tried += 1) {
      const address = addresses[(this.#next + tried) % addresses.length] ?? '';
      const response = await fetch(address, { method: 'POST', ...signed }).catch(() => undefined);
      const text = await response?.text().catch(() => undefined);
      if (response === undefined || text === undefined || response.status === 503) continue;
      this.statuses.push(response.status);
      if (response.status === 200) onAnswer(parseJson(text));
      return;
    }
    this.statuses.push(0);
  }
}
