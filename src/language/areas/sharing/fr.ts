import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'share.by': 'Partagé par {sharer}',
  'share.byFor': 'Pour {reader}, partagé par {sharer}',
  'share.for': '« {button.share} » le publie pour {reader}.',
  'share.about': 'À propos de ce message : {link}',
  'share.done': 'Partagé dans ce salon.',
  'share.pick': 'Pour qui est-ce ? La personne sera mentionnée dans ce salon.',
  'keep.done': 'Envoyé dans tes messages privés.',
  'refusal.direct':
    'Je ne peux pas t’écrire : tes messages privés me sont fermés. Autorise-les dans les paramètres de ce serveur, puis réessaie.',
  'share.takeBackFailed': 'Discord ne me laisse pas le retirer.',
  'refusal.user': 'Tu ne peux pas partager ici : il te manque la permission « {permission} » dans ce salon.',
  'refusal.bot': 'Je ne peux pas publier ici : il me manque la permission « {permission} » dans ce salon.',
  'refusal.hushed':
    'Sur ce serveur, les applis que tu as ajoutées pour toi ne peuvent répondre qu’à toi ; je ne peux donc pas partager ici.',
  'refusal.archived': 'Ce fil est archivé. Rouvre-le, puis réessaie.',
  'refusal.channel': 'Je ne peux pas publier dans ce salon : il n’existe plus, ou je ne le vois pas.',
  'refusal.message': 'Ce message a été supprimé ; je n’ai donc rien publié.',
  'refusal.discord': 'Discord n’a pas accepté le message. Réessaie dans un instant.',
  'refusal.takeBack': 'Seule la personne qui l’a demandé, ou la modération, peut le retirer.',
  'permission.view': 'Voir le salon',
  'permission.send': 'Envoyer des messages',
  'permission.threads': 'Envoyer des messages dans les fils',
  'permission.embed': 'Intégrer des liens',
  'permission.history': 'Voir les anciens messages',
};
