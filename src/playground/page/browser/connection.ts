// The page's socket to the playground: questions with outcomes, and news. It comes back by itself.
import type { Action, FromPage, Outcome, ToPage } from '../protocol.ts';
import { say } from './texts.ts';

const RETRY = 1000;

function tellClosed(): Outcome {
  return { kind: 'failed', text: say('playground.notRunning') };
}

export type News = Exclude<ToPage, { kind: 'outcome' }>;

export interface Connection {
  /** Resolves when the playground says what became of it; never rejects. */
  ask(action: Action): Promise<Outcome>;
}

export interface Listener {
  onNews(news: News): void;
  /** At the first connection and at every one after it was lost. */
  onOpen(): void;
  onClose(): void;
}

export function connect({ onNews, onOpen, onClose }: Listener): Connection {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let socket: WebSocket;
  let last = 0;
  open();

  function open(): void {
    socket = new WebSocket(`ws://${location.host}/socket`);
    socket.addEventListener('open', onOpen);
    socket.addEventListener('message', ({ data }) => receive(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const settle of waiting.values()) settle(tellClosed());
      waiting.clear();
      onClose();
      setTimeout(open, RETRY);
    });
  }

  function receive(message: ToPage): void {
    if (message.kind === 'outcome') {
      waiting.get(message.id)?.(message.outcome);
      waiting.delete(message.id);
    } else onNews(message);
  }

  return {
    ask(action) {
      if (socket.readyState !== WebSocket.OPEN) return Promise.resolve(tellClosed());
      last += 1;
      const request: FromPage = { id: last, action };
      socket.send(JSON.stringify(request));
      return new Promise((resolve) => waiting.set(request.id, resolve));
    },
  };
}
