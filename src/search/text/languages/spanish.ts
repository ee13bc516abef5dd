// Spanish.
import { stemmer } from '@orama/stemmers/spanish';
import { type Language, wordSet } from './language.ts';

const FUNCTION_WORDS =
  wordSet(`el la los las un una unos unas lo al del de y e o u ni pero sino que qué quien quién quienes cual cuál cuáles
  cuales cuyo cuya cómo como cuándo cuando dónde donde cuánto cuánta cuántos cuántas cuanto porqué porque por es son era eran fue fueron
  ser sido siendo soy eres somos está están estaba estaban estar estado ha han había habían haber he hay hubo tiene tienen tenía tener
  puede pueden podía podría poder debe deben deber hace hacen hacer hizo yo tú él ella ello nosotros ustedes ellos ellas usted me te se
  nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta esto estos estas ese esa eso esos esas aquel aquella
  en con sin para sobre bajo entre desde hasta hacia contra según durante mediante ante tras a no ni sí si más menos muy mucho mucha
  muchos muchas poco también solo sólo ya aún todavía tan tanto todo toda todos todas otro otra otros otras cada algún alguna algunos
  algo nada ningún ninguna así entonces pues luego además donde mientras aunque`);

const QUESTION_WORDS =
  wordSet(`explica explicar explicame explícame explicación significa significan significado quiere decir definición define definir
  diferencia diferencias distingue distinguir funciona funcionan funcionar función calcula calcular calculo encuentra encontrar ejemplo ejemplos
  describe describir dime dame dar puedes podrías sirve sirven consiste consisten llama llaman ocurre pasa saber sabe sabes entiendo entender pregunta
  preguntas respuesta ayuda ayudar alguien favor gracias hola examen tarea clase profesor mañana`);

export const spanish: Language = {
  code: 'es',
  isFunctionWord: (word) => FUNCTION_WORDS.has(word),
  isQuestionWord: (word) => QUESTION_WORDS.has(word),
  stem: stemmer,
};
