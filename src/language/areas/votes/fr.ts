import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'votes.helped': 'Cela m’a aidé',
  'votes.failed': 'Cela ne m’a pas aidé',
  'votes.counted': 'Merci, c’est noté sans votre nom. Vous pouvez changer d’avis à tout moment.',
  'votes.changed': 'Merci, votre vote est modifié.',
  'votes.same': 'C’est déjà noté.',
  'votes.optedOut':
    'Vous avez demandé que rien ne soit conservé sur vous : je ne peux donc pas compter votre vote.',
  'votes.away': 'Je ne peux pas le noter pour le moment. Réessayez plus tard.',
  'votes.nowhere': 'Les votes ne comptent que sur les serveurs.',
  'votes.title': 'Réponses douteuses',
  'votes.none': 'Il n’y en a pas : personne n’a dit qu’une réponse ne l’avait pas aidé.',
  'votes.choose': 'Lire une page',
  'votes.helpedCount': 'a aidé : {number}',
  'votes.failedCount': 'n’a pas aidé : {number}',
};
