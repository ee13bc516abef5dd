// French.
import { stemmer } from '@orama/stemmers/french';
import { type Language, wordSet } from './language.ts';

const FUNCTION_WORDS =
  wordSet(`le la les l un une des du de d et ou mais donc or ni car que qu qui quoi quel quelle quels quelles dont où
  quand comment pourquoi combien lequel laquelle lesquels est sont était étaient être été suis es sommes êtes sera seront serait fut
  a ont avait avaient avoir ai as avons avez eu aura peut peuvent pouvait pourrait doit doivent devoir fait faire faut
  je j tu il elle on nous vous ils elles me m te t se s lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette
  ces cela ça ceci celui celle ceux celles en y dans sur sous avec sans pour par chez vers entre contre depuis pendant avant après au aux
  à ne n pas plus moins très trop si comme aussi encore même tout toute tous toutes autre autres quelque quelques chaque plusieurs
  peu beaucoup bien alors ainsi lorsque puis parce puisque afin là ici voici voilà lors selon jusque aucun aucune rien
  qu'est-ce est-ce c'est n'est d'un d'une s'il vers via quest cest dun dune lon quon quil quils moi toi soi eux tel telle tels telles déjà toujours jamais souvent`);

const QUESTION_WORDS =
  wordSet(`explique expliquer expliquez explication signifie signification veut dire définition définir définis
  différence différences différencie fonctionne fonctionnent fonctionner marche marchent calcule calculer trouve trouver
  exemple exemples décris décrire donne donner peux pouvez sert servent servir consiste consistent raison raisons appelle passe sait savoir
  comprends comprendre compris question questions réponse aide aider quelqu'un quelquun sil plaît svp stp merci bonjour salut examen devoir cours
  prof demain`);

export const french: Language = {
  code: 'fr',
  isFunctionWord: (word) => FUNCTION_WORDS.has(word),
  isQuestionWord: (word) => QUESTION_WORDS.has(word),
  stem: stemmer,
  elision: /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)['’](?=\p{L})/giu,
};
