import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const esES: Translation<typeof en> = {
  'message.question': 'Esta es la pregunta que he encontrado en {link}:',
  'message.empty': 'No he encontrado en este mensaje nada que pueda buscar.',

  'mention.empty': 'Escribe tu pregunta después de mi nombre, o pregunta con `/{ask.name}`.',
  'own.page': 'No puedo ver, corregir ni calcular tus propias respuestas. Esta página muestra cómo se hace:',
  'own.title': 'Esa parte te toca a ti',
  'own.text':
    'No puedo ver, corregir ni resolver tu propio trabajo: solo muestro lo que dicen las páginas de la biblioteca. Pregúntame cómo se hace y buscaré la página.',
  'talk.greeting': '¡Hola! 👋',
  'talk.thanks': '¡De nada! 😊',
  'talk.farewell': '¡Hasta luego y mucha suerte con los estudios! 👋',
  'talk.praise': '¡Gracias, qué amable! 😊',
  'talk.insult': 'Siento no haberte ayudado. Lo intento otra vez con mucho gusto.',
  'talk.complaint':
    'Lo siento, entonces no era esa página. «{button.notMeant}», debajo de ella, muestra otras, y a menudo ayuda preguntar con otras palabras.',
  'talk.joke': 'Los chistes se los dejo a las personas; a mí solo me saldrían bien las notas al pie. 🙂',
  'talk.self':
    'Soy un bot: busco respuestas a preguntas de estudio en una biblioteca de páginas y no me invento nada.',
  'talk.mood': 'Mientras haya páginas, estoy bien, y espero que tú también. ¡Paso a paso, página a página!',
  'talk.chatter': '¡Muy bien! 🙂',
  'talk.try': 'Hazme una pregunta de estudio, por ejemplo: *{question}*',
  'talk.tryAny': 'Hazme una pregunta de estudio, con tus propias palabras.',
};
