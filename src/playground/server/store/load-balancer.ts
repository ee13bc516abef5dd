// A load balancer in front of the processes of an endpoint, as usual ones are by default: by turns, around those that are not ready or
// cannot be reached. What a process has received is nobody else's, unless the balancer is told to send it again.

/** A request as it is sent to an endpoint. */
export interface SignedRequest {
  headers: Record<string, string>;
  body: string;
}

/** What became of a request. */
export type Sent =
  | { kind: 'answered'; status: number; text: string }
  /** The connection broke after the request was sent: whether it was received is not known. */
  | { kind: 'broken' }
  /** No process could be reached. */
  | { kind: 'unreachable' };

/** How often each process is asked whether it is ready, in milliseconds. */
const LOOK = 200;

export class LoadBalancer {
  /** Whether a request whose connection broke is sent to another process; so nginx does with `proxy_next_upstream … non_idempotent`. */
  resends = false;
  #addresses: readonly string[] = [];
  readonly #unready = new Set<string>();
  #looking: NodeJS.Timeout | undefined;
  #next = 0;

  /** From now on requests are sent to these addresses. */
  set(addresses: readonly string[]): void {
    this.#addresses = addresses;
    clearInterval(this.#looking);
    this.#looking = addresses.length === 0 ? undefined : setInterval(() => this.#look(), LOOK).unref();
  }

  isSet(): boolean {
    return this.#addresses.length > 0;
  }

  /** Sends a request to the next process that is ready. Never rejects. */
  async send(request: SignedRequest): Promise<Sent> {
    const first = this.#next++;
    const ready = this.#addresses.filter((address) => !this.#unready.has(address));
    const addresses = ready.length > 0 ? ready : this.#addresses;
    let sent: Sent = { kind: 'unreachable' };
    for (let tried = 0; tried < addresses.length; tried += 1) {
      sent = await sendTo(addresses[(first + tried) % addresses.length] ?? '', request);
      if (sent.kind === 'answered' || (sent.kind === 'broken' && !this.resends)) return sent;
    }
    return sent;
  }

  close(): void {
    this.set([]);
  }

  #look(): void {
    for (const address of this.#addresses) void this.#ask(address);
  }

  /** One that does not answer is left to be tried: it may have been started just now. */
  async #ask(address: string): Promise<void> {
    const response = await fetch(new URL('/readyz', address)).catch(() => undefined);
    await response?.arrayBuffer().catch(() => {});
    if (response === undefined || response.ok) this.#unready.delete(address);
    else this.#unready.add(address);
  }
}

async function sendTo(address: string, request: SignedRequest): Promise<Sent> {
  try {
    const response = await fetch(address, { method: 'POST', ...request });
    return { kind: 'answered', status: response.status, text: await response.text() };
  } catch (error) {
    return { kind: isRefused(error) ? 'unreachable' : 'broken' };
  }
}

/** Whether nobody listened: then nothing was sent. */
function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}
