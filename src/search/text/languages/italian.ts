// Italian.
import { stemmer } from '@orama/stemmers/italian';
import { type Language, wordSet } from './language.ts';

const FUNCTION_WORDS =
  wordSet(`il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla
  dai dagli dalle in nel nello nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra e ed o od ma né che chi cui quale
  quali cosa cos come quando dove quanto quanta quanti quante perché è sono era erano essere stato stata stati ha hanno aveva avevano avere
  può possono poteva potrebbe deve devono fa fanno fare io tu lui lei noi voi loro mi ti si ci vi ne mio mia tuo tua suo sua suoi sue nostro
  nostra questo questa questi queste quello quella quelli quelle non più meno molto molta molti molte poco anche solo già ancora così tanto
  tutto tutta tutti tutte altro altra altri altre ogni alcuni alcune qualche qualcosa niente nulla quindi poi dopo prima mentre se sia dell all dall nell sull`);

const QUESTION_WORDS =
  wordSet(`spiega spiegare spiegami spiegazione significa significato vuol dire definizione definisci definire differenza differenze
  funziona funzionano calcola calcolare trova trovare esempio esempi descrivi descrivere puoi serve servono chiama succede sapere capisco
  capire domanda domande risposta aiuto aiutare qualcuno favore grazie ciao esame compito lezione professore domani`);

export const italian: Language = {
  code: 'it',
  isFunctionWord: (word) => FUNCTION_WORDS.has(word),
  isQuestionWord: (word) => QUESTION_WORDS.has(word),
  stem: stemmer,
  elision:
    /(?<![\p{L}\p{N}])(?:[cdlmnstv]|un|[dns]ell|[ad]all|all|dov|com|cos|quest|quell|sull)['’](?=\p{L})/giu,
};
