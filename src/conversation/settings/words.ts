// Values of settings in words.
import { LANGUAGES, type Language, type Say } from '../../language/index.ts';
import type { Library } from '../../library/index.ts';
import type { Explained } from '../../memory/index.ts';

/** Maximum number of subjects, channels or roles that are named one by one. */
const MAX_NAMED = 10;

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'en-US': 'English',
  de: 'Deutsch',
  'es-ES': 'Español',
  fr: 'Français',
  'pt-BR': 'Português do Brasil',
  ja: '日本語',
};

/** A value as people read it in a message: channels and roles are named by Discord. */
export function sayValue(explained: Explained, { subjects }: Pick<Library, 'subjects'>, say: Say): string {
  switch (explained.name) {
    case 'answers':
      return say(`value.${explained.value ?? 'private'}`);
    case 'mentions':
      // Where the configuration says no, no server says yes.
      return explained.origin === 'operator' && explained.value === 'nowhere'
        ? say('value.switchedOff')
        : say(`value.${explained.value ?? 'everywhere'}`);
    case 'mentionChannels':
      return list((explained.value ?? []).map((id) => `<#${id}>`)) || say('value.none');
    case 'quietHours':
      return explained.value === undefined ? say('value.none') : say('value.hours', explained.value);
    case 'language':
      return explained.value === undefined ? say('value.discordLanguage') : nameLanguage(explained.value);
    case 'subjects': {
      if (explained.value === undefined) return say('value.allSubjects');
      const { mode, slugs } = explained.value;
      const names = slugs.map((slug) => subjects.find((one) => one.slug === slug)?.name ?? slug);
      return say(mode === 'first' ? 'value.subjectsFirst' : 'value.subjectsOnly', { subjects: list(names) });
    }
    case 'keepQuestions':
      return say(explained.value ? 'value.yes' : 'value.no');
    case 'questionsChannel':
    case 'logChannel':
      return explained.value === undefined ? say('value.none') : `<#${explained.value}>`;
    case 'editors':
      return list((explained.value ?? []).map((id) => `<@&${id}>`)) || say('value.noRoles');
    case 'retention':
      return say('value.days', { count: explained.value ?? 0 });
    default:
      return explained satisfies never;
  }
}

function nameLanguage(language: string): string {
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGE_NAMES[language as Language] : language;
}

function list(names: readonly string[]): string {
  return names.length <= MAX_NAMED ? names.join(', ') : `${names.slice(0, MAX_NAMED).join(', ')}, …`;
}
