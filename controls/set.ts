// Menus of values: what is chosen is set.
import {
  type Click,
  type Control,
  changeSetting,
  openSettingsView,
  subjectsOn,
} from '../src/conversation/index.ts';
import { isSettingName, type SettingName, type SettingValues } from '../src/memory/index.ts';

const set: Control<'set'> = {
  kind: 'set',
  open({ name, channel, screen = 0 }, click) {
    if (!isSettingName(name)) return openSettingsView(click, { channel });
    return changeSetting(click, { channel, screen }, name, (now) => chosenValue(name, now, click, screen));
  },
};

export default set;

/** What the chosen options say, to be checked; undefined where nothing is chosen. */
function chosenValue(
  name: SettingName,
  now: SettingValues[SettingName] | undefined,
  { chosen, shelf }: Pick<Click, 'chosen' | 'shelf'>,
  screen: number,
): unknown {
  const [first] = chosen;
  switch (name) {
    case 'mentionChannels':
    case 'editors':
      return chosen.length === 0 ? undefined : [...chosen];
    case 'keepQuestions':
      return first === 'yes';
    case 'retention':
      return first === undefined ? undefined : Number(first);
    case 'subjects': {
      const value = now as SettingValues['subjects'] | undefined;
      // A menu holds one screen of the subjects: those of others stay as they are.
      const shown = new Set(subjectsOn(shelf.library.subjects, screen).map(({ slug }) => slug));
      const slugs = [...(value?.slugs ?? []).filter((slug) => !shown.has(slug)), ...chosen];
      return slugs.length === 0 ? undefined : { mode: value?.mode ?? 'first', slugs };
    }
    case 'answers':
    case 'mentions':
    case 'quietHours':
    case 'language':
    case 'questionsChannel':
    case 'logChannel':
      return first;
    default:
      return name satisfies never;
  }
}
