// Pages written on servers, for tests.
import {
  type PageFields,
  readFields,
  type ServerPages,
  type StoredPage,
} from '../../src/server-pages/index.ts';

/** The fields of a sound page. */
export function fieldsWith(
  title: string,
  answer = 'On Friday, in the blue box.',
  subject = 'School',
): PageFields {
  return readFields({ title, subject, answer, keywords: '', aliases: '' });
}

/** Writes a new page. */
export async function writePageOn(
  { pages }: ServerPages,
  title: string,
  { author = '42', answer }: { author?: string; answer?: string } = {},
): Promise<StoredPage> {
  const saved = await pages.write({ base: 0, author }, fieldsWith(title, answer));
  if (saved.kind !== 'saved') throw new Error(`not saved: ${saved.kind}`);
  return saved.page;
}
