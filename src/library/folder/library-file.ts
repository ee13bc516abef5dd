// library.yml: what a library says of itself.
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import type { PageSetting } from '../page/read-page.ts';
import type { Addresses } from '../page-url.ts';
import type { Problem } from '../problem.ts';
import { type AddressFields, addressSettings, jekyllAddress } from '../site/jekyll.ts';
import { type NavigationEntry, readNavigation, trailBelow } from '../site/navigation.ts';
import { findSite, type LibraryKind } from '../site/site-kind.ts';
import type { AnchorRule } from '../split/anchors.ts';
import { readText } from '../text/read-text.ts';
import { parseYaml } from '../text/yaml.ts';

const FILE = 'library.yml';
const FIX = 'it holds `name:`, `site:` and `edit:`, each with a text, and `questions:` with a list of texts';

/** Maximum number of questions: as many as are taken in at a glance. */
const MAX_QUESTIONS = 8;

/** What is known of a library as a whole. */
export interface LibraryFile extends Addresses {
  /** Shown below every answer. */
  name: string;
  /** Offered to whoever tries the bot in the playground. */
  questions: readonly string[];
  /** The program that it was written for. */
  kind: LibraryKind;
  /** By which rule headings have anchors. */
  anchors: AnchorRule;
  /** The site's own menu, in its order. */
  navigation: readonly NavigationEntry[];
  /** The settings that addresses are computed from, for kinds whose addresses follow more than an `AddressRule`. */
  settings?: Readonly<Record<string, unknown>>;
  /** What was found out without its owner saying so, as sentences. */
  notes: readonly string[];
}

const address = z
  .string({ error: 'must be text' })
  .trim()
  .regex(/^https?:\/\//i, { error: 'must begin with https:// or http://', abort: true })
  .refine((site) => URL.canParse(site), 'is not a whole link');

const schema = z.strictObject({
  name: z
    .string({ error: 'must be text' })
    .trim()
    .min(1, 'must not be blank')
    .max(100, 'is longer than 100 characters')
    .optional(),
  site: address.optional(),
  edit: address.optional(),
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

/**
 * What `library.yml` of the folder says, and for what it leaves open, what the settings of a site there do. `sourceUrl` overrides
 * its site. Nothing outside of the folder is read. `isNamed` says whether its name is more than that of its folder.
 */
export function readLibraryFile(
  folder: string,
  sourceUrl?: string,
): LibraryFile & { isNamed: boolean; problems: Problem[] } {
  const { values, problems } = parse(folder);
  const found = findSite(folder);
  const { name: named, questions = [] } = values;
  const notes: string[] = [];
  const file = found.file ?? '.git';
  const given = sourceUrl ?? values.site;
  const published = given ?? (values.edit === undefined ? found.site : undefined);
  if (given === undefined && values.edit === undefined && found.site !== undefined) {
    notes.push(`pages are linked to ${found.site}, as ${file} says`);
  }
  // Where a site is not known, its sources can be read as they lie there.
  const source = published === undefined ? (values.edit ?? found.source) : undefined;
  if (source !== undefined && values.edit === undefined) {
    notes.push(
      `pages are linked to their sources at ${source}, as ${found.file === undefined ? 'the git remote' : file} says`,
    );
  }
  const site = (published ?? source ?? '').replace(/\/+$/, '');
  const isSource = published === undefined || /\/(?:blob|tree|src\/branch)\//.test(site);
  const title = found.name ?? (given === undefined ? basename(resolve(folder)) : new URL(site).hostname);
  if (named === undefined && found.name !== undefined)
    notes.push(`the library is called "${found.name}", as ${file} says`);
  return {
    name: named ?? title,
    site,
    addresses: isSource ? 'file' : found.addresses,
    // A repository shows files where they lie; a site is made of one folder.
    root: found.root,
    questions,
    kind: found.kind,
    anchors: isSource && found.anchors !== 'obsidian' ? 'github' : found.anchors,
    navigation: readNavigation(folder, found),
    ...(found.kind === 'Jekyll' ? { settings: addressSettings(found.settings) } : {}),
    notes,
    isNamed: named !== undefined || found.name !== undefined || given !== undefined,
    problems,
  };
}

/** What must be known of the library to read one of its pages. */
export function pageSetting(about: LibraryFile): PageSetting {
  const { kind, anchors, navigation, addresses, root, settings = {} } = about;
  const places = new Map(navigation.map((entry) => [entry.path, entry]));
  return {
    ...{ anchors, addresses, root },
    ...(kind === 'Jekyll' && addresses !== 'file'
      ? { addressOf: (path: string, fields: AddressFields) => jekyllAddress(settings, path, fields) }
      : {}),
    ...(kind === 'GitHub wiki' ? { isTextFirst: true } : {}),
    placeOf: (path) => places.get(path) ?? (root === '' ? undefined : { trail: trailBelow(path, root) }),
  };
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
