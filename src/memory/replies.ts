// Which of the bot's messages answers which message of a person, so that it is edited and deleted along with that.
import { LRUCache } from 'lru-cache';

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

/** Remembers replies in this process, until it ends. */
export function openReplies(): ReplyStore {
  const replies = new LRUCache<string, Reply>({ max: MAX_REPLIES });
  return {
    find: async (question) => replies.get(question),
    async keep(question, reply) {
      replies.set(question, reply);
    },
    async forget(question) {
      replies.delete(question);
    },
  };
}
