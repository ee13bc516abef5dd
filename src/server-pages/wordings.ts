// Other ways to ask for pages of the library, as people of one server added them: a file each.
import { join } from 'node:path';
import { z } from 'zod';
import { listNames, readIfThere, remove, writeNew, writeWhole } from './files.ts';
import { MOST, oneLine } from './page-text.ts';
import { createPageId, isPageId } from './versions.ts';

const schema = z.object({
  id: z.string(),
  /** The path of the page in the library. */
  path: z.string(),
  wording: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** The id of the person who added it; absent where that is not kept any more. */
  author: z.string().optional(),
});

/** A further way to ask for a page. */
export type Wording = z.infer<typeof schema>;

/** Maximum number of wordings of a server. */
export const MOST_WORDINGS = 2000;

/** The wordings in a folder. `onChange` is called whenever there is one more or less. */
export function openWordings(folder: string, onChange: () => Promise<void>, now: () => number = Date.now) {
  const fileOf = (id: string) => join(folder, `${id}.json`);

  async function list(): Promise<Wording[]> {
    const names = (await listNames(folder)).filter((name) => isPageId(name.replace(/\.json$/, '')));
    const read = await Promise.all(
      names.map(async (name) => readWording(await readIfThere(join(folder, name)))),
    );
    return read.filter((wording) => wording !== undefined).sort((a, b) => a.at - b.at);
  }

  return {
    list,
    /** Adds a wording; `known` where it says nothing or the page has it already, `full` where there are too many. */
    async add(path: string, text: string, author: string): Promise<Wording | 'known' | 'full'> {
      const wording = oneLine(text, MOST.term);
      const known = await list();
      const isKnown = known.some(
        (one) => one.path === path && one.wording.toLowerCase() === wording.toLowerCase(),
      );
      if (!/[\p{L}\p{N}]/u.test(wording) || isKnown) return 'known';
      if (known.length >= MOST_WORDINGS) return 'full';
      const added = { id: createPageId(), path, wording, at: now(), author };
      await writeNew(fileOf(added.id), JSON.stringify(added));
      await onChange();
      return added;
    },
    /** Takes a wording back; false where it is gone already. */
    async remove(id: string): Promise<boolean> {
      if (!isPageId(id) || (await readIfThere(fileOf(id))) === undefined) return false;
      await remove(fileOf(id));
      await onChange();
      return true;
    },
    /** Keeps nobody's name of who added it. */
    async forgetAuthor({ author: _, ...wording }: Wording): Promise<void> {
      await writeWhole(fileOf(wording.id), JSON.stringify(wording));
    },
  };
}

export type Wordings = ReturnType<typeof openWordings>;

function readWording(text: string | undefined): Wording | undefined {
  try {
    return text === undefined ? undefined : schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
