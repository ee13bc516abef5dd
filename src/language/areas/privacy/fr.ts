import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'privacy.name': 'confidentialité',
  'privacy.description': 'Ce que je garde à ton sujet, et comment le supprimer',
  'privacy.title': 'Ce que je garde à ton sujet',
  'privacy.about':
    'Je ne garde que ce dont une fonction a besoin, aussi longtemps que ce serveur le prévoit (90 jours par défaut). Tu peux tout lire, tout supprimer, ou me dire de ne rien garder du tout à ton sujet. Ce que tu demandes n’est jamais gardé avec ton nom.',
  'privacy.isIn': 'En ce moment, je ne garde que ce dont ont besoin les fonctions que tu utilises.',
  'privacy.isOut': 'En ce moment, je ne garde rien à ton sujet une fois que je t’ai répondu.',
  'privacy.file': 'Voici tout ce que je garde à ton sujet.',
  'privacy.sure': 'Supprimer tout ce que je garde à ton sujet ? C’est définitif.',
  'privacy.erased': 'Tout ce que je gardais à ton sujet est supprimé.',
  'privacy.optedOut':
    'Désormais, je ne garde rien à ton sujet. Ce que j’ai déjà reste jusqu’à ce que tu le supprimes.',
  'privacy.optedIn': 'Désormais, je garde à nouveau ce dont ont besoin les fonctions que tu utilises.',
  'privacy.away':
    'Ma base de données est injoignable en ce moment : rien n’a changé. Réessaie dans quelques minutes.',
  'button.export': 'Montrer ce qui est gardé',
  'button.optOut': 'Ne rien garder sur moi',
  'button.optIn': 'Garder à nouveau',
  'button.erase': 'Tout supprimer',
  'button.eraseSure': 'Oui, tout supprimer',
  'button.keepData': 'Non, tout garder',
  'button.privacyBack': 'Retour à la confidentialité',
};
