import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'stats.name': 'statistiques',
  'stats.description': 'Voir combien de questions on a posées ici et ce qu’elles ont donné',
  'stats.weeks.name': 'semaines',
  'stats.weeks.description': 'Jusqu’où remonter',
  'stats.weeks.4': '4 semaines',
  'stats.weeks.8': '8 semaines',
  'stats.weeks.13': '13 semaines',
  'stats.title': {
    one: 'Questions posées ici depuis {count} semaine',
    many: 'Questions posées ici depuis {count} semaines',
    other: 'Questions posées ici depuis {count} semaines',
  },
  'stats.all':
    'Posées : **{asked}** · avec réponse : **{answer}** · plusieurs pages proposées : **{unsure}** · sans réponse : **{missing}** · utiles : **{helped}** · pas utiles : **{failed}**',
  'stats.legend':
    '🟦 avec réponse · 🟨 plusieurs pages proposées · 🟥 sans réponse · 👍 utiles · 👎 pas utiles',
  'stats.answered': 'avec réponse',
  'stats.unsure': 'plusieurs pages proposées',
  'stats.missing': 'sans réponse',
  'stats.byWeek': 'Par semaine',
  'stats.byDay': 'Par jour',
  'stats.line': '{name} : {figures}',
  'stats.bySubject': 'Par matière',
  'stats.pages': 'Les plus lues',
  'stats.noSubject': 'sans matière',
  'stats.none': 'Aucune question n’a été posée ici pendant cette période.',
  'stats.alt': 'Les mêmes chiffres en barres : par date et, en dessous, par matière',
  'digest.title': 'La semaine passée sur ce serveur',
  'digest.questions': 'Les plus demandées, et sans réponse',
  'digest.more': 'Et maintenant ?',
  'digest.moreText':
    '`/{unanswered.name}` les liste toutes et permet de répondre ; `/{stats.name}` montre plus de semaines.',
  'help.keepsQuestions':
    'Ce serveur garde les questions auxquelles je ne trouve pas de réponse, mot pour mot et sans dire qui a demandé, pour celles et ceux qui écrivent ses pages.',
};
