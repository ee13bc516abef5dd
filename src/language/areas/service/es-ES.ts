import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const esES: Translation<typeof en> = {
  'mention.wait': {
    one: 'De una en una, por favor. Inténtalo de nuevo dentro de {count} segundo, o pregunta ya con `/{ask.name}`.',
    many: 'De una en una, por favor. Inténtalo de nuevo dentro de {count} de segundos, o pregunta ya con `/{ask.name}`.',
    other:
      'De una en una, por favor. Inténtalo de nuevo dentro de {count} segundos, o pregunta ya con `/{ask.name}`.',
  },
  'limit.person': {
    one: 'Eso ha sido mucho de golpe. Vuelve a preguntarme dentro de {count} segundo.',
    many: 'Eso ha sido mucho de golpe. Vuelve a preguntarme dentro de {count} de segundos.',
    other: 'Eso ha sido mucho de golpe. Vuelve a preguntarme dentro de {count} segundos.',
  },
  'limit.everybody': {
    one: 'Aquí pregunta tanta gente que no doy abasto. Vuelve a preguntarme dentro de {count} segundo.',
    many: 'Aquí pregunta tanta gente que no doy abasto. Vuelve a preguntarme dentro de {count} de segundos.',
    other: 'Aquí pregunta tanta gente que no doy abasto. Vuelve a preguntarme dentro de {count} segundos.',
  },
  'limit.channel': {
    one: 'Aquí pregunta tanta gente que no doy abasto. Vuelve a preguntarme dentro de {count} segundo, o ya con `/{ask.name}`.',
    many: 'Aquí pregunta tanta gente que no doy abasto. Vuelve a preguntarme dentro de {count} de segundos, o ya con `/{ask.name}`.',
    other:
      'Aquí pregunta tanta gente que no doy abasto. Vuelve a preguntarme dentro de {count} segundos, o ya con `/{ask.name}`.',
  },
  'limit.shares': {
    one: 'Se acaban de compartir muchas respuestas. Inténtalo de nuevo dentro de {count} segundo.',
    many: 'Se acaban de compartir muchas respuestas. Inténtalo de nuevo dentro de {count} de segundos.',
    other: 'Se acaban de compartir muchas respuestas. Inténtalo de nuevo dentro de {count} segundos.',
  },

  'help.title': 'Qué puedo hacer',
  'help.text':
    'Respondo preguntas de estudio a partir de una biblioteca de páginas. Todo lo que digo sale de ella. Si la biblioteca no tiene la respuesta, te lo diré.',
  'help.commands': 'Comandos',
  'help.menu': 'También puedes abrir el menú de un mensaje, luego *Aplicaciones* y luego *{answer.name}*.',
  'help.mention': 'O mencióname junto a tu pregunta. En un mensaje directo, simplemente escríbela.',
  'help.privacy': 'Qué guardo sobre ti',
  'help.privacyText':
    'Nunca guardo quién ha hecho una pregunta. Con tu nombre guardo solo lo que me pides: las páginas que escribes, las tarjetas con las que practicas, las respuestas que esperas. `/{privacy.name}` te lo muestra todo y puede borrarlo. También recuerdo qué respuesta mía corresponde a qué mensaje y, durante un minuto, que has preguntado.',
  'help.privacyLast':
    'Durante diez minutos recuerdo también qué página, o qué páginas para elegir, viste por última vez en un canal, para entender «¿y por qué?».',
  'help.library': 'La biblioteca',
  'help.libraryText': {
    one: '{name}: {count} página. {site}',
    many: '{name}: {count} de páginas. {site}',
    other: '{name}: {count} páginas. {site}',
  },

  'error.sorry': 'Algo ha fallado por nuestra parte. Inténtalo de nuevo dentro de un momento.',
  'error.busy': 'Ahora mismo hay muchísimas preguntas. Inténtalo de nuevo dentro de un minuto.',
  'error.reading':
    'Todavía estoy leyendo la biblioteca: {number} de {count} páginas por ahora. Inténtalo de nuevo dentro de un momento.',
  'error.outdated': 'Esto es de otra versión del bot. Pregunta de nuevo con `/{ask.name}`.',
  'error.command':
    'Este comando ya no existe. Pregunta con `/{ask.name}`, o mira qué hay con `/{browse.name}`.',
};
