// Portuguese.
import { stemmer } from '@orama/stemmers/portuguese';
import { type Language, wordSet } from './language.ts';

const FUNCTION_WORDS =
  wordSet(`o a os as um uma uns umas ao aos à às do da dos das de no na nos nas num numa pelo pela pelos pelas e ou mas
  nem que quê quem qual quais cujo cuja como quando onde quanto quanta quantos quantas porque por porquê é são era eram foi foram ser sido
  sendo sou somos está estão estava estavam estar há havia haver tem têm tinha tinham ter teve pode podem podia poderia poder deve devem
  dever faz fazem fazer fez eu tu ele ela nós vós vocês você eles elas me te se lhe lhes meu minha meus minhas teu tua seu sua seus suas
  nosso nossa nossos este esta isto estes estas esse essa isso esses essas aquele aquela aquilo em com sem para pra sobre sob entre desde
  até contra segundo durante perante após não sim mais menos muito muita muitos muitas pouco também só já ainda tão tanto todo toda todos
  todas outro outra outros outras cada algum alguma alguns algo nada nenhum nenhuma assim então pois depois além enquanto embora lá aqui`);

const QUESTION_WORDS =
  wordSet(`explica explicar explique explicação significa significam significado quer dizer definição define definir defina
  diferença diferenças distingue distinguir funciona funcionam funcionar função calcula calcular calculo calculamos encontra encontrar exemplo
  exemplos descreve descreva diga diz dê dar podes poderias serve servem consiste consistem chama chamam ocorre acontece saber sabe sei entendo entender
  pergunta perguntas resposta ajuda ajudar alguém favor obrigado obrigada olá oi prova exame tarefa aula professor amanhã`);

export const portuguese: Language = {
  code: 'pt',
  isFunctionWord: (word) => FUNCTION_WORDS.has(word),
  isQuestionWord: (word) => QUESTION_WORDS.has(word),
  // The stemmer knows these plurals by their accents, which words have lost here: "funções" is one of "função".
  stem: (word) => stemmer(word.replace(/[ao]es$/, 'ao')),
};
