import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'unanswered.name': 'sans-réponse',
  'unanswered.description': 'Voir les questions posées ici auxquelles la bibliothèque n’a pas répondu',
  'unanswered.subject.name': 'matière',
  'unanswered.subject.description': 'Seulement les questions de cette matière',
  'unanswered.age.name': 'posée',
  'unanswered.age.description': 'Quand elles ont été posées pour la dernière fois',
  'unanswered.age.week': 'ces 7 derniers jours',
  'unanswered.age.month': 'ces 30 derniers jours',
  'button.tellMe': 'Préviens-moi quand il y aura une réponse',
  'tellMe.done':
    'Je te préviendrai une fois, dès qu’il y aura une réponse. D’ici là, je garde en note que tu veux le savoir.',
  'tellMe.failed': 'Je ne peux pas le noter pour l’instant. Réessaie plus tard.',
  'tellMe.answer': 'Tu as demandé : {question}\nIl y a maintenant une réponse : {page}',
  'questions.title': 'Questions sans réponse',
  'questions.none': 'Il n’y en a pas.',
  'questions.off':
    'Les questions sans réponse ne sont pas conservées sur ce serveur. `/{settings.name}` permet de l’activer.',
  'questions.away': 'Je ne peux pas lire ce qui est conservé pour l’instant. Réessaie plus tard.',
  'questions.asked': { one: 'posée {count} fois', many: 'posée {count} fois', other: 'posée {count} fois' },
  'questions.last': 'la dernière fois {time} dans {channel}',
  'questions.choose': 'Choisis une question',
  'questions.gone': 'Cette question n’est plus conservée.',
  'questions.seek': 'Quelle page y répond ?',
  'questions.seekNone':
    'Je n’ai trouvé aucune page qui s’en approche. « {button.answer} » te permet d’en écrire une.',
  'questions.refused': 'Pas pour ce serveur : elle ne sera plus affichée.',
  'questions.hidden': 'Masquée jusqu’à ce que quelqu’un la repose.',
  'questions.reopened': 'Elle est de nouveau affichée.',
  'button.answer': 'Répondre',
  'button.seek': 'Une page y répond',
  'button.refuse': 'Pas pour nous',
  'button.hide': 'Masquer',
  'button.list': 'Toutes les questions',
};
