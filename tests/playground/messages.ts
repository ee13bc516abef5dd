// Messages at the limits and just beyond them, with what Discord names as wrong.

export interface Beyond {
  what: string;
  /** At the limit. */
  fits: object;
  /** One beyond it. */
  exceeds: object;
  path: string;
  code: string;
  /** Whether Discord's published schema knows this limit. */
  inSchema: boolean;
}

const row = (...components: object[]) => ({ type: 1, components });
const button = (id: number, extra: object = {}) => ({
  type: 2,
  style: 2,
  label: `b${id}`,
  custom_id: `b${id}`,
  ...extra,
});
const rows = (count: number) => Array.from({ length: count }, (_, id) => row(button(id)));
const options = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ label: `o${id}`, value: `v${id}` }));
const menu = (extra: object = {}) => ({ type: 3, custom_id: 'menu', options: options(2), ...extra });
const embed = (extra: object) => ({ embeds: [{ title: 't', ...extra }] });
const field = (extra: object = {}) => ({ name: 'n', value: 'v', ...extra });
const text = (length: number) => 'x'.repeat(length);

export const LIMITS: readonly Beyond[] = [
  length('content', 2000, (value) => ({ content: value }), 'content'),
  length('an embed title', 256, (title) => embed({ title }), 'embeds.0.title'),
  length('an embed description', 4096, (description) => embed({ description }), 'embeds.0.description'),
  length('a footer', 2048, (value) => embed({ footer: { text: value } }), 'embeds.0.footer.text'),
  length('an author', 256, (name) => embed({ author: { name } }), 'embeds.0.author.name'),
  bounded('a field name', 256, (name) => embed({ fields: [field({ name })] }), 'embeds.0.fields.0.name'),
  bounded('a field value', 1024, (value) => embed({ fields: [field({ value })] }), 'embeds.0.fields.0.value'),
  count('embeds', 10, (n) => ({ embeds: Array(n).fill({ title: 't' }) }), 'embeds'),
  count('fields', 25, (n) => embed({ fields: Array(n).fill(field()) }), 'embeds.0.fields'),
  length(
    'a label',
    80,
    (label) => ({ components: [row(button(1, { label }))] }),
    'components.0.components.0.label',
  ),
  bounded(
    'a custom id',
    100,
    (custom_id) => ({ components: [row(button(1, { custom_id }))] }),
    'components.0.components.0.custom_id',
  ),
  length(
    'a placeholder',
    150,
    (placeholder) => ({ components: [row(menu({ placeholder }))] }),
    'components.0.components.0.placeholder',
  ),
  bounded(
    'an option label',
    100,
    (label) => ({ components: [row(menu({ options: [{ label, value: 'v' }] }))] }),
    'components.0.components.0.options.0.label',
  ),
  length(
    'an option description',
    100,
    (description) => ({ components: [row(menu({ options: [{ label: 'l', value: 'v', description }] }))] }),
    'components.0.components.0.options.0.description',
  ),
  {
    ...count('options', 25, (n) => ({ components: [row(menu({ options: options(n) }))] }), ''),
    path: 'components.0.components.0.options',
    code: 'BASE_TYPE_BAD_LENGTH',
  },
  {
    what: 'buttons in a row',
    fits: { components: [row(...[1, 2, 3, 4, 5].map((id) => button(id)))] },
    exceeds: { components: [row(...[1, 2, 3, 4, 5, 6].map((id) => button(id)))] },
    path: 'components.0.components',
    code: 'BASE_TYPE_BAD_LENGTH',
    inSchema: true,
  },
  {
    what: 'rows',
    fits: { components: rows(5) },
    exceeds: { components: rows(6) },
    path: 'components',
    code: 'BASE_TYPE_BAD_LENGTH',
    inSchema: false,
  },
  {
    what: 'menus in a row',
    fits: { components: [row(menu())] },
    exceeds: { components: [row(menu(), menu({ custom_id: 'other' }))] },
    path: 'components.0.components.1',
    code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    inSchema: false,
  },
  {
    what: 'controls with one custom id',
    fits: { components: [row(button(1), button(2))] },
    exceeds: { components: [row(button(1)), row(button(1))] },
    path: 'components.1.components.0.custom_id',
    code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
    inSchema: false,
  },
  {
    what: 'options with one value',
    fits: { components: [row(menu())] },
    exceeds: { components: [row(menu({ options: [...options(1), ...options(1)] }))] },
    path: 'components.0.components.0.options.1.value',
    code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    inSchema: false,
  },
  {
    what: 'characters over all embeds',
    fits: {
      embeds: [{ description: text(3000) }, { description: ` ${text(2999)} `, footer: { text: 'f' } }],
    },
    exceeds: { embeds: [{ description: text(3000) }, { description: text(3000), footer: { text: 'f' } }] },
    path: 'embeds',
    code: 'MAX_EMBED_SIZE_EXCEEDED',
    inSchema: false,
  },
  {
    what: 'schemes of an image',
    fits: embed({ image: { url: 'https://example.org/a.png' } }),
    exceeds: embed({ image: { url: 'ftp://example.org/a.png' } }),
    path: 'embeds.0.image.url',
    code: 'URL_TYPE_INVALID_SCHEME',
    inSchema: false,
  },
  {
    what: 'link buttons with a custom id',
    fits: { components: [row({ type: 2, style: 5, label: 'l', url: 'https://example.org' })] },
    exceeds: { components: [row(button(1, { style: 5, url: 'https://example.org' }))] },
    path: 'components.0.components.0',
    code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    inSchema: false,
  },
];

/** A text that may also be empty. */
function length(what: string, max: number, make: (value: string) => object, path: string): Beyond {
  return {
    what,
    fits: make(text(max)),
    exceeds: make(text(max + 1)),
    path,
    code: 'BASE_TYPE_MAX_LENGTH',
    inSchema: true,
  };
}

/** A text that must not be empty. */
function bounded(what: string, max: number, make: (value: string) => object, path: string): Beyond {
  return { ...length(what, max, make, path), code: 'BASE_TYPE_BAD_LENGTH' };
}

function count(what: string, max: number, make: (length: number) => object, path: string): Beyond {
  return {
    what,
    fits: make(max),
    exceeds: make(max + 1),
    path,
    code: 'BASE_TYPE_MAX_LENGTH',
    inSchema: true,
  };
}
