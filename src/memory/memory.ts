// What is remembered from one event to the next, behind one interface: a store on disk may take its place.

/** A message of the bot that answers a message of a person. */
export interface Reply {
  channel: string;
  message: string;
}

/** A question that the library does not answer. It never says who asked. */
export interface Gap {
  /** The server's id; null in direct messages. */
  guild: string | null;
  /** The keys of the pages that were offered and declined, the first of them. */
  declined: string;
}

export interface Memory {
  /** The reply to the message with this id. */
  replyTo(question: string): Promise<Reply | undefined>;
  keepReply(question: string, reply: Reply): Promise<void>;
  forgetReply(question: string): Promise<void>;
  /** Counts a question of a person in a channel at a time in milliseconds; see `Pace`. */
  pace(person: string, channel: string, now: number): Promise<Pace>;
  /** Notes a question for those who write the pages. Resolves to whether anything was noted. */
  noteGap(gap: Gap): Promise<boolean>;
}

export type Pace =
  | { kind: 'go' }
  /** Too many questions: so many seconds to wait. `isTold` where that has been said since the last answer. */
  | { kind: 'wait'; seconds: number; isTold: boolean };

/** So many replies are remembered; the oldest are forgotten first. */
const MOST_REPLIES = 5000;
/** So many people and channels are paced at once. */
const MOST_PACED = 5000;
/** In so many milliseconds … */
const SPAN = 60_000;
/** … a person may ask so often, and a channel's people together. */
const MOST_QUESTIONS = { person: 4, channel: 12 };

/** Remembers in this process, within bounds, until it ends. */
export function openMemory(): Memory {
  const replies = new Map<string, Reply>();
  const asked = new Map<string, number[]>();
  const told = new Map<string, number>();

  /** When these people may ask again, in milliseconds; now or before where they may. */
  function freeAt(name: string, most: number, now: number): number {
    const recent = (asked.get(name) ?? []).filter((time) => time > now - SPAN);
    if (recent.length > 0) asked.set(name, recent);
    else asked.delete(name);
    return recent.length < most ? now : (recent[recent.length - most] ?? now) + SPAN;
  }

  return {
    replyTo: async (question) => replies.get(question),
    async keepReply(question, reply) {
      keep(replies, question, reply, MOST_REPLIES);
    },
    async forgetReply(question) {
      replies.delete(question);
    },
    async pace(person, channel, now) {
      const own = `${person} ${channel}`;
      const free = Math.max(
        freeAt(own, MOST_QUESTIONS.person, now),
        freeAt(channel, MOST_QUESTIONS.channel, now),
      );
      if (free > now) {
        const isTold = (told.get(own) ?? 0) > now;
        keep(told, own, free, MOST_PACED);
        return { kind: 'wait', seconds: Math.ceil((free - now) / 1000), isTold };
      }
      told.delete(own);
      for (const name of [own, channel]) keep(asked, name, [...(asked.get(name) ?? []), now], MOST_PACED);
      return { kind: 'go' };
    },
    noteGap: async () => false,
  };
}

/** Keeps a value as the newest, and no more than `most`. */
function keep<Value>(map: Map<string, Value>, name: string, value: Value, most: number): void {
  map.delete(name);
  map.set(name, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}
