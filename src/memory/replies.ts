// Which of the bot's messages answers which message of a person, so that it is edited and deleted along with that.
import { appendFileSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { readSmallFile, writeSmallFile } from '../small-files.ts';

/** A message of the bot that answers a message of a person; both are ids. */
export interface Reply {
  channel: string;
  message: string;
}

export interface ReplyStore {
  /** The reply to the message with this id. */
  find(question: string): Promise<Reply | undefined>;
  keep(question: string, reply: Reply): Promise<void>;
  forget(question: string): Promise<void>;
}

/** Maximum number of replies that are remembered; those used last are kept. */
const MAX_REPLIES = 5000;

/** One line of the file: a question, and the channel and message of its reply; without these it is forgotten. */
const LINE = /^(\d{1,20})(?: (\d{1,20}) (\d{1,20}))?$/;

export interface ReplyFile {
  path: string;
  /** Told once that replies are not kept for the next start, and why. */
  onWarning(message: string): void;
}

/** Remembers replies in this process, and in a file for those after it, where one is given. */
export function openReplies(file?: ReplyFile): ReplyStore {
  const replies = new LRUCache<string, Reply>({ max: MAX_REPLIES });
  const write = file ? openFile(file, replies) : () => {};
  return {
    find: async (question) => replies.get(question),
    async keep(question, reply) {
      replies.set(question, reply);
      write(`${question} ${reply.channel} ${reply.message}`);
    },
    async forget(question) {
      if (replies.delete(question)) write(question);
    },
  };
}

/** Reads the file into `replies`, writes it anew without what is forgotten, and gives what adds a line to it. */
function openFile({ path, onWarning }: ReplyFile, replies: LRUCache<string, Reply>): (line: string) => void {
  let isTold = false;
  function attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!isTold) onWarning(`Replies are not kept for the next start: ${error}`);
      isTold = true;
    }
  }

  for (const line of readSmallFile(path)?.split('\n') ?? []) {
    const [, question, channel, message] = LINE.exec(line) ?? [];
    if (question === undefined) continue;
    if (channel === undefined || message === undefined) replies.delete(question);
    else replies.set(question, { channel, message });
  }
  attempt(() => {
    const lines = [...replies.entries()].reverse().map(([question, { channel, message }]) => {
      return `${question} ${channel} ${message}\n`;
    });
    writeSmallFile(path, lines.join(''));
  });
  // A line is written at once: what is posted is not forgotten, however the process ends.
  return (line) => attempt(() => appendFileSync(path, `${line}\n`));
}
