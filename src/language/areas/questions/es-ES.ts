import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const esES: Translation<typeof en> = {
  'unanswered.name': 'sin-respuesta',
  'unanswered.description': 'Mira qué se preguntó aquí y la biblioteca no supo responder',
  'unanswered.subject.name': 'materia',
  'unanswered.subject.description': 'Solo preguntas de esta materia',
  'unanswered.age.name': 'preguntado',
  'unanswered.age.description': 'Cuándo se preguntó por última vez',
  'unanswered.age.week': 'en los últimos 7 días',
  'unanswered.age.month': 'en los últimos 30 días',
  'button.tellMe': 'Avísame cuando haya respuesta',
  'tellMe.done': 'Te avisaré una vez, en cuanto haya respuesta. Hasta entonces guardo que quieres saberlo.',
  'tellMe.failed': 'Ahora mismo no puedo guardarlo. Inténtalo de nuevo más tarde.',
  'tellMe.answer': 'Preguntaste: {question}\nYa hay una respuesta: {page}',
  'questions.title': 'Preguntas sin respuesta',
  'questions.none': 'No hay ninguna.',
  'questions.off':
    'En este servidor no se guardan las preguntas sin respuesta. Se activa con `/{settings.name}`.',
  'questions.away': 'Ahora mismo no se puede leer lo guardado. Inténtalo de nuevo más tarde.',
  'questions.asked': {
    one: 'preguntada {count} vez',
    many: 'preguntada {count} veces',
    other: 'preguntada {count} veces',
  },
  'questions.last': 'la última {time} en {channel}',
  'questions.choose': 'Elige una pregunta',
  'questions.gone': 'Esta pregunta ya no está guardada.',
  'questions.seek': '¿Qué página la responde?',
  'questions.seekNone':
    'No he encontrado ninguna página que se acerque. Con «{button.answer}» puedes escribir una.',
  'questions.refused': 'No es para este servidor: no volverá a aparecer.',
  'questions.hidden': 'Oculta hasta que alguien la vuelva a hacer.',
  'questions.reopened': 'Vuelve a aparecer en la lista.',
  'button.answer': 'Responder',
  'button.seek': 'Una página la responde',
  'button.refuse': 'No es para nosotros',
  'button.hide': 'Ocultar',
  'button.list': 'Todas las preguntas',
};
