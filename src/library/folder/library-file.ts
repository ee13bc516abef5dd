// library.yml: what a library says of itself.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../problem.ts';
import { readText } from './read-text.ts';
import { parseYaml } from './yaml.ts';

const FILE = 'library.yml';
const FIX = 'it holds `name:` and `site:`, each with a text, and `questions:` with a list of texts';

/** Where relative links belong when nothing says otherwise. */
const DEFAULT_SITE = 'https://quicktakes.io';

/** Maximum number of questions: as many as are taken in at a glance. */
const MAX_QUESTIONS = 8;

export interface LibraryFile {
  /** Shown below every answer. */
  name: string;
  /** The site that relative links belong to: an absolute http(s) URL without a slash at its end. */
  site: string;
  /** Offered to whoever tries the bot in the playground. */
  questions: readonly string[];
}

const schema = z.strictObject({
  name: z
    .string({ error: 'must be text' })
    .trim()
    .min(1, 'must not be blank')
    .max(100, 'is longer than 100 characters')
    .optional(),
  site: z
    .string({ error: 'must be text' })
    .trim()
    .regex(/^https?:\/\//i, { error: 'must begin with https:// or http://', abort: true })
    .refine((site) => URL.canParse(site), 'is not a whole link')
    .optional(),
  questions: z
    .array(
      z
        .string({ error: 'must be text' })
        .trim()
        .min(1, 'must not be blank')
        .max(100, 'is longer than 100 characters'),
      { error: 'must be a list' },
    )
    .refine((questions) => questions.length <= MAX_QUESTIONS, `are more than ${MAX_QUESTIONS}`)
    .optional(),
});

/** Reads `library.yml` of the folder. Without one, or where it is wrong, its defaults hold; `sourceUrl` overrides its site. */
export function readLibraryFile(folder: string, sourceUrl?: string): LibraryFile & { problems: Problem[] } {
  const { values, problems } = parse(folder);
  const site = (sourceUrl ?? values.site ?? DEFAULT_SITE).replace(/\/+$/, '');
  const { name = new URL(site).hostname, questions = [] } = values;
  return { name, site, questions, problems };
}

function parse(folder: string): { values: z.infer<typeof schema>; problems: Problem[] } {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { values: {}, problems: [] };
  const found = (line: number, what: string, fix: string): Problem => ({
    file: FILE,
    line,
    severity: 'error',
    what,
    fix,
  });
  const text = readText(path);
  if ('what' in text) return { values: {}, problems: [found(1, text.what, text.fix)] };
  const yaml = parseYaml(text.source);
  if (yaml.kind === 'bad')
    return { values: {}, problems: [found(yaml.line, `the file ${yaml.what}`, yaml.fix)] };
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return { values: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => found(yaml.lineOf([key]), `"${key}" is not a key of this file`, FIX))
      : found(yaml.lineOf(issue.path), `${nameKey(issue.path)} ${issue.message}`, FIX),
  );
  return { values: {}, problems };
}

/** `['questions', 1]` → "entry 2 of questions". */
function nameKey([key, entry]: readonly PropertyKey[]): string {
  return typeof entry === 'number' ? `entry ${entry + 1} of ${String(key)}` : String(key);
}
