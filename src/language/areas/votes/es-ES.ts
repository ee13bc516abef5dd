import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const esES: Translation<typeof en> = {
  'votes.helped': 'Me ha ayudado',
  'votes.failed': 'No me ha ayudado',
  'votes.counted': 'Gracias, queda anotado sin tu nombre. Puedes cambiar de opinión cuando quieras.',
  'votes.changed': 'Gracias, tu voto se ha cambiado.',
  'votes.same': 'Eso ya está anotado.',
  'votes.optedOut': 'Pediste que no se guardara nada sobre ti, así que no puedo contar tu voto.',
  'votes.away': 'Ahora mismo no puedo anotarlo. Inténtalo más tarde.',
  'votes.nowhere': 'Los votos solo cuentan en los servidores.',
  'votes.title': 'Respuestas dudosas',
  'votes.none': 'No hay ninguna: nadie ha dicho que una respuesta no le ayudara.',
  'votes.choose': 'Leer una página',
  'votes.helpedCount': 'ayudó: {number}',
  'votes.failedCount': 'no ayudó: {number}',
};
