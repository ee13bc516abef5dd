import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'votes.helped': 'Ça m’a aidé',
  'votes.failed': 'Ça ne m’a pas aidé',
  'votes.counted': 'Merci, c’est noté sans ton nom. Tu peux changer d’avis à tout moment.',
  'votes.changed': 'Merci, ton vote est modifié.',
  'votes.same': 'C’est déjà noté.',
  'votes.optedOut':
    'Tu as demandé que rien ne soit gardé à ton sujet : je ne peux donc pas compter ton vote.',
  'votes.away': 'Je ne peux pas le noter pour l’instant. Réessaie plus tard.',
  'votes.nowhere': 'Les votes ne comptent que sur les serveurs.',
  'votes.title': 'Réponses douteuses',
  'votes.none': 'Il n’y en a pas : personne n’a dit qu’une réponse n’avait pas aidé.',
  'votes.choose': 'Lire une page',
  'votes.helpedCount': 'a aidé : {number}',
  'votes.failedCount': 'n’a pas aidé : {number}',
};
