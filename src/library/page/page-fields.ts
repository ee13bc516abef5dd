// The front matter of a page as a schema: what each key must look like.
import { z } from 'zod';

const text = z.string({ error: (issue) => `is ${describe(issue.input)}, not text` });
const words = z.union([text, z.array(text)], {
  error: ({ input }) =>
    Array.isArray(input)
      ? `holds ${describe(input.find((item) => typeof item !== 'string'))}, which is not text`
      : `is ${describe(input)}, not text or a list of texts`,
});
const link = z.object(
  { title: text.optional(), url: text.optional() },
  { error: (issue) => `is ${describe(issue.input)}, not a title and a url` },
);

/** What is read of a page's front matter; other keys may stand there and mean nothing here. */
const frontMatterSchema = z
  .object({
    title: text.optional(),
    question: text.optional(),
    answer: text.optional(),
    subject: text.optional(),
    url: text.optional(),
    aliases: words.optional(),
    seo: z
      .object(
        { page_keywords: words.optional() },
        { error: (issue) => `is ${describe(issue.input)}, not a block of keys` },
      )
      .optional(),
  })
  .catchall(z.unknown());

export interface PageFields {
  title: string;
  answer: string;
  subject: string;
  url: string;
  aliases: string[];
  keywords: string[];
  related: { title: string; url: string }[];
}

export interface FieldIssue {
  path: PropertyKey[];
  what: string;
}

/** The fields of a page's front matter, blank where absent, or all that is wrong with their types. */
export function parseFields(
  data: Record<string, unknown>,
): { fields: PageFields } | { issues: FieldIssue[] } {
  const present = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, dropEmpty(value)]));
  const parsed = frontMatterSchema.safeParse(present);
  const related = Object.entries(present)
    .filter(([key, value]) => /^related_article\d+$/.test(key) && value !== undefined)
    .sort(([a], [b]) => Number(a.slice(15)) - Number(b.slice(15)))
    .map(([key, value]) => ({ key, parsed: link.safeParse(dropEmpty(value)) }));
  const issues = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({
      path,
      what: `${path.join('.')} ${message}`,
    })),
    ...related.flatMap(({ key, parsed }) =>
      (parsed.error?.issues ?? []).map(({ path, message }) => ({
        path: [key, ...path],
        what: `${[key, ...path].join('.')} ${message}`,
      })),
    ),
  ];
  if (!parsed.success || issues.length > 0) return { issues };
  const { title, question, answer, subject, url, aliases, seo } = parsed.data;
  return {
    fields: {
      title: fold(title ?? '') || fold(question ?? ''),
      answer: answer?.trim() ?? '',
      subject: fold(subject ?? ''),
      url: url?.trim() ?? '',
      aliases: list(aliases),
      keywords: list(seo?.page_keywords),
      related: related.map(({ parsed }) => ({
        title: fold(parsed.data?.title ?? ''),
        url: parsed.data?.url?.trim() ?? '',
      })),
    },
  };
}

/** `key:` with nothing behind it reads as null: the writer left it open. */
function dropEmpty(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.filter((item) => item !== null);
  if (typeof value !== 'object' || value instanceof Date || !Object.values(value).includes(null))
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inner === null ? undefined : inner]),
  );
}

function fold(value: string): string {
  // Most are in order; looking is cheaper than writing anew.
  return /\s\s|[^\S ]/.test(value) ? value.replace(/\s+/g, ' ').trim() : value.trim();
}

function list(value: string | string[] | undefined): string[] {
  const items = typeof value === 'string' ? value.split(/[,\n]/) : (value ?? []);
  return items.map(fold).filter((item) => item !== '');
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'object') return 'a block of keys';
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? 'true or false' : `a ${typeof value}`;
}
