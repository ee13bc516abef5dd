import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const fr: Translation<typeof en> = {
  'message.question': 'Voici la question que j’ai trouvée dans {link} :',
  'message.empty': 'Je n’ai trouvé dans ce message aucun mot à chercher.',

  'mention.empty': 'Écris ta question après mon nom, ou pose-la avec `/{ask.name}`.',
  'own.page':
    'Je ne peux ni voir, ni vérifier, ni calculer tes propres réponses. Cette page montre comment faire :',
  'own.title': 'Ça, c’est ton travail',
  'own.text':
    'Je ne peux ni voir, ni vérifier, ni résoudre ton propre travail : je montre seulement ce que disent les pages de la bibliothèque. Demande-moi comment faire, et je chercherai la page.',
  'talk.greeting': 'Salut ! 👋',
  'talk.thanks': 'Avec plaisir ! 😊',
  'talk.farewell': 'Au revoir, et bon courage pour tes études ! 👋',
  'talk.praise': 'Merci, c’est gentil ! 😊',
  'talk.insult': 'Désolé de ne pas t’avoir aidé. Je veux bien réessayer.',
  'talk.complaint':
    'Désolé, ce n’était donc pas la bonne page. « {button.notMeant} », sous cette page, en montre d’autres, et reformuler aide souvent.',
  'talk.joke': 'Je laisse les blagues aux humains ; moi, je ne réussirais que les notes de bas de page. 🙂',
  'talk.self':
    'Je suis un bot : je cherche les réponses aux questions de cours dans une bibliothèque de pages, et je n’invente rien.',
  'talk.mood': 'Tant qu’il y a des pages, je vais bien, et toi aussi, j’espère. Une page à la fois !',
  'talk.chatter': 'D’accord ! 🙂',
  'talk.try': 'Pose-moi une question de cours, par exemple : *{question}*',
  'talk.tryAny': 'Pose-moi une question de cours, avec tes mots.',
};
