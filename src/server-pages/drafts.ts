// What people have written into a form and not published yet. It outlives a restart, and is gone after a day.
import { join } from 'node:path';
import { z } from 'zod';
import { listNames, readIfThere, remove, writeNew } from './files.ts';
import { createPageId, isPageId } from './versions.ts';

const list = z.array(z.string()).readonly();
const schema = z.object({
  id: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** The id of the person who wrote it: nobody else may publish it. */
  author: z.string(),
  fields: z.object({
    title: z.string(),
    subject: z.string(),
    answer: z.string(),
    keywords: list,
    aliases: list,
  }),
  /** The page that it is to be another version of, and the version that was changed. */
  page: z.string().optional(),
  base: z.number().int().nonnegative(),
  /** The number of the unanswered question that it answers. */
  question: z.number().int().optional(),
});

/** A page that is not published yet. */
export type Draft = z.infer<typeof schema>;

/** How long a draft is kept, in milliseconds. */
const MAX_AGE = 24 * 3_600_000;
/** Maximum number of drafts of a server; the oldest make room. */
const MOST_DRAFTS = 100;

/** The drafts in a folder. */
export function openDrafts(folder: string, now: () => number = Date.now) {
  const fileOf = (id: string) => join(folder, `${id}.json`);

  async function all(): Promise<Draft[]> {
    const names = (await listNames(folder)).filter((name) => isPageId(name.replace(/\.json$/, '')));
    const read = await Promise.all(
      names.map(async (name) => readDraft(await readIfThere(join(folder, name)))),
    );
    return read.filter((draft) => draft !== undefined).sort((a, b) => a.at - b.at);
  }

  /** Makes room for one more. */
  async function tidy(): Promise<void> {
    const drafts = await all();
    const old = drafts.filter(
      ({ at }, place) => now() - at > MAX_AGE || place <= drafts.length - MOST_DRAFTS,
    );
    for (const { id } of old) await remove(fileOf(id));
  }

  return {
    all,
    /** Keeps what somebody wrote, and gives it its id. */
    async keep(draft: Omit<Draft, 'id' | 'at'>): Promise<Draft> {
      await tidy();
      const kept = { ...draft, id: createPageId(), at: now() };
      await writeNew(fileOf(kept.id), JSON.stringify(kept));
      return kept;
    },
    /** A draft; undefined where there is none, or it is too old. */
    async find(id: string): Promise<Draft | undefined> {
      const draft = isPageId(id) ? readDraft(await readIfThere(fileOf(id))) : undefined;
      return draft !== undefined && now() - draft.at <= MAX_AGE ? draft : undefined;
    },
    async drop(id: string): Promise<void> {
      if (isPageId(id)) await remove(fileOf(id));
    },
  };
}

export type Drafts = ReturnType<typeof openDrafts>;

function readDraft(text: string | undefined): Draft | undefined {
  try {
    return text === undefined ? undefined : schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
