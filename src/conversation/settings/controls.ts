// The controls by which one setting is changed.
import type { Action } from '../../actions/index.ts';
import { type Button, LIMITS, type MenuOption, type Row } from '../../answer/index.ts';
import type { Language, Say } from '../../language/index.ts';
import type { Library } from '../../library/index.ts';
import type { Explained } from '../../memory/index.ts';
import { LANGUAGE_NAMES } from './words.ts';

/** For how many days things may be kept. */
const RETENTIONS = [7, 30, 90, 180, 365];

/** Maximum number of channels or roles of one setting. */
const MOST = LIMITS.options;

/** The rows that change a setting; `screen` is the number (from 0) of the screen of subjects that is shown. */
export function writeControls(
  explained: Explained,
  { subjects }: Pick<Library, 'subjects'>,
  { channel, screen = 0 }: { channel?: string | undefined; screen?: number | undefined },
  say: Say,
): Row[] {
  const { name } = explained;
  const action: Action = { kind: 'set', name, ...(channel === undefined ? {} : { channel }) };
  const choose = (options: MenuOption[]): Row[] => [
    [{ type: 'menu', placeholder: say('menu.value'), action, options }],
  ];
  const option = (value: string, label: string, isChosen: boolean): MenuOption => ({
    value,
    label,
    isChosen,
  });
  switch (name) {
    case 'answers':
      return choose(
        (['private', 'public'] as const).map((value) =>
          option(value, say(`value.${value}`), explained.value === value),
        ),
      );
    case 'mentions':
      return choose(
        (['everywhere', 'chosen', 'nowhere'] as const).map((value) =>
          option(value, say(`value.${value}`), explained.value === value),
        ),
      );
    case 'mentionChannels':
      return chooseOf('channels', explained.value ?? [], MOST, action, say);
    case 'questionsChannel':
    case 'logChannel':
      return chooseOf('channels', explained.value === undefined ? [] : [explained.value], 1, action, say);
    case 'editors':
      return chooseOf('roles', explained.value ?? [], MOST, action, say);
    case 'quietHours':
      return [[{ type: 'button', label: say('button.hours'), action: { kind: 'askQuietHours' } }]];
    case 'language':
      return choose(
        (Object.entries(LANGUAGE_NAMES) as [Language, string][]).map(([language, label]) =>
          option(language, label, explained.value === language),
        ),
      );
    case 'keepQuestions':
      return choose([
        option('yes', say('value.yes'), explained.value === true),
        option('no', say('value.no'), explained.value !== true),
      ]);
    case 'retention':
      return choose(
        RETENTIONS.map((count) =>
          option(String(count), say('value.days', { count }), explained.value === count),
        ),
      );
    case 'subjects':
      return chooseSubjects(explained.value, subjects, screen, say);
    default:
      return explained satisfies never;
  }
}

function chooseOf(
  type: 'roles' | 'channels',
  chosen: readonly string[],
  most: number,
  action: Action,
  say: Say,
): Row[] {
  const placeholder = say(type === 'roles' ? 'menu.roles' : 'menu.channel');
  return [[{ type, placeholder, action, chosen: chosen.slice(0, most), least: 0, most }]];
}

/** The subjects that a screen lists. */
export function subjectsOn(subjects: Library['subjects'], screen: number): Library['subjects'] {
  return subjects.slice(screen * LIMITS.options, (screen + 1) * LIMITS.options);
}

function chooseSubjects(
  value: Extract<Explained, { name: 'subjects' }>['value'],
  subjects: Library['subjects'],
  screen: number,
  say: Say,
): Row[] {
  const shown = subjectsOn(subjects, screen);
  const options = shown.map(({ slug, name }) => ({
    // What is longer than a value may be cannot be chosen, and is nothing that a library has.
    value: slug.slice(0, LIMITS.optionValue),
    label: name.slice(0, LIMITS.optionLabel),
    isChosen: value?.slugs.includes(slug) ?? false,
  }));
  const action: Action = { kind: 'set', name: 'subjects', screen };
  const modes = (['first', 'only'] as const).map(
    (mode): Button => ({
      type: 'button',
      label: say(mode === 'first' ? 'button.subjectsFirst' : 'button.subjectsOnly'),
      action: { kind: 'setSubjectMode', mode },
      disabled: value === undefined || value.mode === mode,
    }),
  );
  const screens = Math.ceil(subjects.length / LIMITS.options);
  const more: Button = {
    type: 'button',
    label: say('button.moreSubjects'),
    action: { kind: 'settings', name: 'subjects', screen: (screen + 1) % screens },
  };
  const menu: Row[] =
    options.length === 0
      ? []
      : [
          [
            {
              type: 'menu',
              placeholder: say('menu.value'),
              action,
              options,
              least: 0,
              most: options.length,
            },
          ],
        ];
  return [...menu, screens > 1 ? [...modes, more] : modes];
}
