import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'unanswered.name': 'sans-réponse',
  'unanswered.description': 'Voir ce qui a été demandé ici sans trouver de réponse',
  'unanswered.subject.name': 'matière',
  'unanswered.subject.description': 'Seulement les questions de cette matière',
  'unanswered.age.name': 'posée',
  'unanswered.age.description': 'Quand elles ont été posées pour la dernière fois',
  'unanswered.age.week': 'ces 7 derniers jours',
  'unanswered.age.month': 'ces 30 derniers jours',
  'button.tellMe': 'Prévenez-moi s’il y a une réponse',
  'tellMe.done':
    'Je vous préviendrai une fois, dès qu’il y aura une réponse. D’ici là, il est noté que vous voulez le savoir.',
  'tellMe.failed': 'Je ne peux pas le noter pour l’instant. Réessayez plus tard.',
  'tellMe.answer': 'Vous avez demandé : {question}\nIl y a maintenant une réponse : {page}',
  'questions.title': 'Questions sans réponse',
  'questions.none': 'Il n’y en a pas.',
  'questions.off':
    'Les questions sans réponse ne sont pas notées sur ce serveur. `/{settings.name}` l’active.',
  'questions.away': 'Ce qui a été noté ne peut pas être lu pour l’instant. Réessayez plus tard.',
  'questions.asked': { one: 'posée {count} fois', many: 'posée {count} fois', other: 'posée {count} fois' },
  'questions.last': 'la dernière fois {time} dans {channel}',
  'questions.choose': 'Choisissez une question',
  'questions.gone': 'Cette question n’est plus notée.',
  'questions.seek': 'Quelle page y répond ?',
  'questions.seekNone': 'Je n’ai trouvé aucune page approchante. « {button.answer} » en écrit une.',
  'questions.refused': 'Pas pour ce serveur : elle ne sera plus affichée.',
  'questions.hidden': 'Masquée jusqu’à ce que quelqu’un la repose.',
  'questions.reopened': 'Elle est de nouveau affichée.',
  'button.answer': 'Répondre',
  'button.seek': 'C’est cette page',
  'button.refuse': 'Pas pour nous',
  'button.hide': 'Masquer',
  'button.list': 'Toutes les questions',
};
