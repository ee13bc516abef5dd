import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'mention.wait': {
    one: 'Une question à la fois, s’il te plaît. Réessaie dans {count} seconde, ou demande tout de suite avec `/{ask.name}`.',
    many: 'Une question à la fois, s’il te plaît. Réessaie dans {count} de secondes, ou demande tout de suite avec `/{ask.name}`.',
    other:
      'Une question à la fois, s’il te plaît. Réessaie dans {count} secondes, ou demande tout de suite avec `/{ask.name}`.',
  },
  'limit.person': {
    one: 'Ça fait beaucoup d’un coup. Réessaie dans {count} seconde.',
    many: 'Ça fait beaucoup d’un coup. Réessaie dans {count} de secondes.',
    other: 'Ça fait beaucoup d’un coup. Réessaie dans {count} secondes.',
  },
  'limit.everybody': {
    one: 'On me pose tant de questions ici que je n’arrive plus à suivre. Réessaie dans {count} seconde.',
    many: 'On me pose tant de questions ici que je n’arrive plus à suivre. Réessaie dans {count} de secondes.',
    other: 'On me pose tant de questions ici que je n’arrive plus à suivre. Réessaie dans {count} secondes.',
  },
  'limit.channel': {
    one: 'On me pose tant de questions ici que je n’arrive plus à suivre. Réessaie dans {count} seconde, ou tout de suite avec `/{ask.name}`.',
    many: 'On me pose tant de questions ici que je n’arrive plus à suivre. Réessaie dans {count} de secondes, ou tout de suite avec `/{ask.name}`.',
    other:
      'On me pose tant de questions ici que je n’arrive plus à suivre. Réessaie dans {count} secondes, ou tout de suite avec `/{ask.name}`.',
  },
  'limit.shares': {
    one: 'Beaucoup de réponses viennent d’être partagées. Réessaie dans {count} seconde.',
    many: 'Beaucoup de réponses viennent d’être partagées. Réessaie dans {count} de secondes.',
    other: 'Beaucoup de réponses viennent d’être partagées. Réessaie dans {count} secondes.',
  },

  'help.title': 'Ce que je sais faire',
  'help.text':
    'Je réponds à des questions de cours à partir d’une bibliothèque de pages. Tout ce que je dis en vient. Si elle n’a pas de réponse, je te le dis.',
  'help.commands': 'Commandes',
  'help.menu': 'Tu peux aussi ouvrir le menu d’un message, puis *Applications*, puis *{answer.name}*.',
  'help.mention': 'Ou mentionne-moi avec ta question. En message privé, écris-la, tout simplement.',
  'help.privacy': 'Ce que j’enregistre sur toi',
  'help.privacyText':
    'Je n’enregistre jamais qui a posé une question. À ton nom, je garde seulement ce que tu me demandes : les pages que tu écris, les cartes que tu révises, les réponses que tu attends. `/{privacy.name}` te montre tout et peut l’effacer. Je retiens aussi laquelle de mes réponses va avec quel message et, pendant une minute, que tu as posé une question.',
  'help.privacyLast':
    'Pendant dix minutes, je retiens aussi quelle page, ou quel choix de pages, tu as vu en dernier dans un salon, pour comprendre « et pourquoi ? ».',
  'help.library': 'La bibliothèque',
  'help.libraryText': {
    one: '{name} : {count} page. {site}',
    many: '{name} : {count} de pages. {site}',
    other: '{name} : {count} pages. {site}',
  },

  'error.sorry': 'Quelque chose s’est mal passé de notre côté. Réessaie dans un instant.',
  'error.busy': 'Il y a énormément de questions en ce moment. Réessaie dans une minute.',
  'error.reading':
    'Je lis encore la bibliothèque : {number} pages sur {count} pour l’instant. Réessaie dans un instant.',
  'error.outdated': 'Ceci vient d’une autre version du bot. Repose ta question avec `/{ask.name}`.',
  'error.command':
    'Cette commande n’existe plus. Demande avec `/{ask.name}`, ou regarde ce qu’il y a avec `/{browse.name}`.',
};
