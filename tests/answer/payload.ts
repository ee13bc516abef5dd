// What Discord would refuse or show wrongly of a message. Written against Discord's documents, not against src/answer.
import type { Embed, Message } from '../../src/answer/message.ts';
import { encodeAction } from '../../src/discord/wire/index.ts';

/** Every reason for which a message would be refused or look broken; none for a good one. */
export function findFaults(message: Message): string[] {
  const names = message.embeds.flatMap(({ title, fields = [] }) => [
    title,
    ...fields.map((field) => field.name),
  ]);
  const faults = textsOf(message).flatMap((text) =>
    // Nothing is a heading in a title or a name.
    findMarkdownFaults(text).filter((fault) => !names.includes(text) || !fault.startsWith('a heading')),
  );
  return [...findLimitFaults(message), ...faults];
}

/** Limits of https://discord.com/developers/docs/resources/message, inclusive, in UTF-16 units. */
export function findLimitFaults({ content = '', embeds, rows }: Message): string[] {
  const faults: string[] = [];
  const check = (what: string, size: number, least: number, most: number) => {
    if (size < least || size > most) faults.push(`${what}: ${size} is not ${least} to ${most}`);
  };
  const total = embeds.reduce((sum, embed) => sum + sizeOf(embed), 0);
  check('content', content.length, 0, 2000);
  check('embeds', embeds.length, 0, 10);
  check('all embeds', total, 0, 6000);
  check('message', content.trim().length + total, 1, 8000);
  for (const embed of embeds) {
    check('embed', sizeOf(embed), 1, 6000);
    check('title', embed.title?.trim().length ?? 1, 1, 256);
    check('address', embed.url?.length ?? 1, 1, 2048);
    check('description', embed.description?.trim().length ?? 1, 1, 4096);
    check('colour', embed.color ?? 0, 0, 0xffffff);
    check('footer', embed.footer?.text.trim().length ?? 1, 1, 2048);
    check('fields', embed.fields?.length ?? 0, 0, 25);
    for (const { name, value } of embed.fields ?? []) {
      check('field name', name.trim().length && name.length, 1, 256);
      check('field value', value.trim().length && value.length, 1, 1024);
    }
  }
  const addresses = embeds.flatMap((embed) => embed.url ?? []);
  if (new Set(addresses).size < addresses.length) faults.push('two embeds share an address');
  return [...faults, ...findControlFaults(rows)];
}

function findControlFaults(rows: Message['rows']): string[] {
  const faults: string[] = [];
  const check = (what: string, size: number, least: number, most: number) => {
    if (size < least || size > most) faults.push(`${what}: ${size} is not ${least} to ${most}`);
  };
  check('rows', rows.length, 0, 5);
  const actions: string[] = [];
  for (const row of rows) {
    check('controls of a row', row.length, 1, 5);
    for (const control of row) {
      if (control.type !== 'link')
        actions.push(control.type === 'actions' ? 'menu' : JSON.stringify(control.action));
      if (control.type === 'link') check('link', control.url.length, 1, 512);
      if (control.type === 'button' || control.type === 'link')
        check('button label', control.label.trim().length, 1, 80);
      else check('placeholder', control.placeholder.length, 1, 150);
      if (control.type === 'menu' || control.type === 'actions') {
        const options = control.options.map((option) =>
          'action' in option ? { ...option, value: encodeAction(option.action) } : option,
        );
        check('options', options.length, 1, 25);
        for (const option of options) {
          check('option label', option.label.trim().length && option.label.length, 1, 100);
          check('option value', option.value.length, 1, 100);
          check('option description', option.description?.length ?? 1, 1, 100);
        }
        const values = options.map((option) => option.value);
        if (new Set(values).size < values.length) faults.push('two options share a value');
      }
    }
  }
  if (new Set(actions).size < actions.length) faults.push('two controls share an action');
  return faults;
}

function sizeOf({ title = '', description = '', fields = [], footer }: Embed): number {
  const texts = [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text ?? '',
  ];
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** All texts of a message in which Discord renders Markdown. */
export function textsOf({ content, embeds }: Message): string[] {
  return embeds
    .flatMap(({ title, description, fields = [] }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ])
    .concat(content)
    .filter((text) => text !== undefined);
}

/** Markup that a reader would see as such: half a fence or half an emphasis, headings, table rules, half characters. */
export function findMarkdownFaults(text: string): string[] {
  const faults: string[] = [];
  const add = (fault: string, found: boolean) => {
    if (found) faults.push(`${fault} in ${JSON.stringify(text.slice(0, 200))}`);
  };
  const bare = withoutCode(text);
  add('half a fence', (text.match(/```/g)?.length ?? 0) % 2 > 0);
  add('half a code span', /(?<!\\)(?:\\\\)*`/.test(bare));
  const marks = bare.replace(/\\[^0-9A-Za-z\s]/g, 'x').replace(/https?:\/\/[^\s)>]+/g, '');
  for (const mark of ['**', '__', '~~', '||']) add(`half of ${mark}`, (marks.split(mark).length - 1) % 2 > 0);
  add('half of *', (marks.replaceAll('**', '').split('*').length - 1) % 2 > 0);
  add('a heading', /^[ >]*(?:[-*] |\d+\. )?#{1,6} /m.test(marks));
  add('a table rule', /\|\s*:?-{3,}/.test(marks));
  add('a ping', /@(?:everyone|here)|(?<!\\)<(?:@|#|:)/.test(bare.replace(/https?:\/\/[^\s)>]+/g, '')));
  add(
    'half a character',
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text),
  );
  add('a private character', /[\ue0f1\ue0f2]/.test(text));
  return faults;
}

/** A text without its code, as Discord finds it: a block ends at the next three back-ticks. */
export function withoutCode(text: string): string {
  return text.replace(/\\[^0-9A-Za-z\s]|```[\s\S]*?```|(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, (match) =>
    match.startsWith('\\') ? match : 'x',
  );
}

/** Markdown elements of a message, roughly as the client counts them. */
export function countElements(message: Message): number {
  return textsOf(message).reduce((sum, text) => {
    const marks = withoutCode(text).replace(/\\[^0-9A-Za-z\s]/g, '');
    const pairs = ['**', '__', '~~'].reduce((count, mark) => count + (marks.split(mark).length - 1) / 2, 0);
    const rest = (marks.replaceAll('**', '').split('*').length - 1) / 2;
    const items = marks.match(/^\s*(?:-|\d+\.) /gm)?.length ?? 0;
    const links = marks.match(/https?:\/\//g)?.length ?? 0;
    const code = text.match(/```[\s\S]*?```|(?<!\\)`[^`\n]+`/g)?.length ?? 0;
    return sum + pairs + rest + items + links + code;
  }, 0);
}
