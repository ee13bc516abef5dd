// What is kept of people in what they wrote: that it was they. The texts belong to the server, and stay without their name.
import type { PersonalData } from '../database/index.ts';
import { fieldsOf } from './page-text.ts';
import { openAllServerPages } from './server-pages.ts';

/** Texts of so many characters are told in full, so that Discord takes the file; of what is beyond them the titles are. */
const MOST_TEXT = 3_000_000;

/** Tells and forgets who wrote what is kept in a folder of all servers. */
export function authorshipIn(folder: string, mostText: number = MOST_TEXT): PersonalData {
  const all = openAllServerPages(folder);
  return {
    name: 'pages',
    async export(_tables, { id }) {
      const rows: object[] = [];
      let room = mostText;
      const text = (source: string | undefined) => {
        room -= source?.length ?? 0;
        return source === undefined || room < 0 ? {} : { text: source };
      };
      for (const server of all.servers()) {
        const { pages, wordings, drafts } = all.of(server);
        for (const { page, version, at, source } of await pages.writtenBy(id))
          rows.push({ server, page, version, at, title: source && fieldsOf(source)?.title, ...text(source) });
        for (const { wording, path, at, author } of await wordings.list())
          if (author === id) rows.push({ server, page: path, wording, at });
        for (const { author, at, fields } of await drafts.all())
          if (author === id) rows.push({ server, draft: fields.title, at, ...fields });
      }
      return rows;
    },
    async erase(_tables, { id }) {
      for (const server of all.servers()) {
        const { pages, wordings, drafts } = all.of(server);
        const versions = await pages.writtenBy(id);
        for (const version of versions) await pages.forgetAuthor(version);
        const added = (await wordings.list()).filter(({ author }) => author === id);
        for (const wording of added) await wordings.forgetAuthor(wording);
        for (const draft of await drafts.all()) if (draft.author === id) await drafts.drop(draft.id);
        if (versions.length > 0) await pages.touch();
      }
    },
    eraseServer: (_tables, guild) => all.remove(guild),
  };
}
