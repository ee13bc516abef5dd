// Everything that can be set from outside, read once and checked as a whole.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';
import { projectRoot } from './root.ts';

/** One variable after the other, what is wrong and what to do. */
export class ConfigError extends Error {}

const url = z.url({
  protocol: /^https?$/,
  error: 'is not a URL: write it in full, with https://',
  abort: true,
});

/** The port of the playground's page. */
const PLAYGROUND = 4242;
const NO_PORT = 'is not a port: use a number from 0 to 65535';

/** So much at once, and so much more each minute; undefined where there is no limit. */
const allotment = z
  .string()
  .regex(
    /^(?:off|[1-9]\d{0,8}\+[1-9]\d{0,8})$/,
    'is no limit: write how much at once and how much more each minute, as in 60+120, or off',
  )
  .transform((text): Allotment | undefined => {
    const [atOnce = 0, aMinute = 0] = text.split('+').map(Number);
    return text === 'off' ? undefined : { atOnce, aMinute };
  })
  .optional();

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w-]+\.[\w-]+\.[\w-]+$/,
      'is not a bot token: copy it from the Bot page of your application at https://discord.com/developers',
    )
    .optional(),
  DISCORD_API_URL: url
    .refine(
      isSafeForToken,
      'would carry the token in the clear: use https://, or http:// on this machine (127.0.0.1) only',
    )
    .optional(),
  LIBRARY_DIR: z.string().optional(),
  SOURCE_URL: url.optional(),
  DATA_DIR: z.string().optional(),
  PLAYGROUND_PORT: z
    .string()
    .regex(/^\d{1,5}$/, NO_PORT)
    .transform(Number)
    .refine((port) => port <= 65_535, NO_PORT)
    .optional(),
  MEANING: z.enum(['on', 'off'], { error: 'is neither: use on or off' }).optional(),
  MEANING_MODEL: z.string().optional(),
  ANSWERS: z.enum(['private', 'public'], { error: 'is neither: use private or public' }).optional(),
  MENTIONS: z.enum(['on', 'off'], { error: 'is neither: use on or off' }).optional(),
  LIMIT_PERSON_COMMANDS: allotment,
  LIMIT_SERVER_COMMANDS: allotment,
  LIMIT_PERSON_SUGGESTIONS: allotment,
  LIMIT_SERVER_SUGGESTIONS: allotment,
  LIMIT_PERSON_MESSAGES: allotment,
  LIMIT_CHANNEL_MESSAGES: allotment,
  LIMIT_SERVER_MESSAGES: allotment,
  LIMIT_PERSON_SHARES: allotment,
  LIMIT_SERVER_SHARES: allotment,
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug'], {
      error: 'is not a level: use silent, fatal, error, warn, info or debug',
    })
    .optional(),
});

type Variable = keyof z.infer<typeof schema>;

/** How much may be asked for: so much at once, and so much more each minute. Both are whole numbers from 1. */
export interface Allotment {
  atOnce: number;
  aMinute: number;
}

/** How much a person, a channel and a server may ask for, where that is limited. */
export interface Limits {
  /** Commands, and what is done with controls and forms. */
  commands: { person: Allotment | undefined; guild: Allotment | undefined };
  /** Suggestions while somebody types. */
  suggestions: { person: Allotment | undefined; guild: Allotment | undefined };
  /** Questions in messages. */
  messages: {
    person: Allotment | undefined;
    channel: Allotment | undefined;
    guild: Allotment | undefined;
  };
  /** Answers that are posted for everybody, each of one or more messages. */
  shares: { person: Allotment | undefined; guild: Allotment | undefined };
}

/** More than people do, and less than what would keep others waiting. */
const LIMITS: Readonly<Record<Extract<Variable, `LIMIT_${string}`>, Allotment>> = {
  LIMIT_PERSON_COMMANDS: { atOnce: 60, aMinute: 120 },
  LIMIT_SERVER_COMMANDS: { atOnce: 1000, aMinute: 6000 },
  LIMIT_PERSON_SUGGESTIONS: { atOnce: 60, aMinute: 600 },
  LIMIT_SERVER_SUGGESTIONS: { atOnce: 2000, aMinute: 12_000 },
  LIMIT_PERSON_MESSAGES: { atOnce: 6, aMinute: 6 },
  LIMIT_CHANNEL_MESSAGES: { atOnce: 12, aMinute: 12 },
  LIMIT_SERVER_MESSAGES: { atOnce: 60, aMinute: 60 },
  LIMIT_PERSON_SHARES: { atOnce: 5, aMinute: 5 },
  LIMIT_SERVER_SHARES: { atOnce: 60, aMinute: 60 },
};

export interface Config {
  /** Without one the bot runs in the playground, a Discord on this machine. */
  discordToken: string | undefined;
  /** Another Discord API than Discord's own, without a slash at its end. */
  discordApiUrl: string | undefined;
  libraryDir: string;
  /** Overrides the site that the library's relative links belong to. */
  sourceUrl: string | undefined;
  /** For what may be deleted at any time: the saved index. */
  dataDir: string;
  /** Whether pages are also found by meaning, where a sentence model can run. */
  meaning: boolean;
  /** The folder of another sentence model than the one that ships with the bot. */
  meaningModel: string | undefined;
  /** Who reads the answers to `/ask` where the person does not say. */
  answers: 'private' | 'public';
  /** Whether mentions and direct messages are answered. */
  mentions: boolean;
  limits: Limits;
  logLevel: string;
  /** Where the page is that shows the bot without Discord; 0 takes any free port. */
  playgroundPort: number;
}

/** The configuration in these variables; blank ones count as absent. Throws a `ConfigError` that lists all that is wrong. */
export function parseConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.entries(variables).filter(
    ([name, value]) => name in schema.shape && value?.trim() !== '',
  );
  const parsed = schema.safeParse(Object.fromEntries(present.map(([name, value]) => [name, value?.trim()])));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new ConfigError(
      `The configuration has ${lines.length === 1 ? 'an error' : 'errors'}:\n${lines.join('\n')}`,
    );
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, LIBRARY_DIR, SOURCE_URL, DATA_DIR } = parsed.data;
  const { MEANING, MEANING_MODEL, PLAYGROUND_PORT, ANSWERS, MENTIONS, LOG_LEVEL } = parsed.data;
  return {
    discordToken: DISCORD_TOKEN,
    discordApiUrl: DISCORD_API_URL?.replace(/\/+$/, ''),
    libraryDir: LIBRARY_DIR ?? join(projectRoot(), 'content'),
    sourceUrl: SOURCE_URL,
    dataDir: DATA_DIR ?? join(projectRoot(), 'data'),
    meaning: MEANING !== 'off',
    meaningModel: MEANING_MODEL,
    answers: ANSWERS ?? 'private',
    mentions: MENTIONS !== 'off',
    limits: limitsIn(parsed.data),
    // In the playground somebody looks at the terminal for an address, not for a log.
    logLevel: LOG_LEVEL ?? (DISCORD_TOKEN === undefined ? 'warn' : 'info'),
    playgroundPort: PLAYGROUND_PORT ?? PLAYGROUND,
  };
}

function limitsIn(variables: z.infer<typeof schema>): Limits {
  const of = (name: keyof typeof LIMITS): Allotment | undefined =>
    name in variables ? variables[name] : LIMITS[name];
  return {
    commands: { person: of('LIMIT_PERSON_COMMANDS'), guild: of('LIMIT_SERVER_COMMANDS') },
    suggestions: { person: of('LIMIT_PERSON_SUGGESTIONS'), guild: of('LIMIT_SERVER_SUGGESTIONS') },
    messages: {
      person: of('LIMIT_PERSON_MESSAGES'),
      channel: of('LIMIT_CHANNEL_MESSAGES'),
      guild: of('LIMIT_SERVER_MESSAGES'),
    },
    shares: { person: of('LIMIT_PERSON_SHARES'), guild: of('LIMIT_SERVER_SHARES') },
  };
}

/** The configuration of this process: the environment, and below it a file `.env` in the folder it runs in. */
export function readConfig(): Config {
  const file = join(workingFolder(), '.env');
  return parseConfig({ ...(existsSync(file) ? parse(readFileSync(file)) : {}), ...process.env });
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new ConfigError('The folder that this was started in is there no more: start it in one that is.');
  }
}

function isSafeForToken(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
