import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const esES: Translation<typeof en> = {
  'stats.name': 'estadísticas',
  'stats.description': 'Ver cuánto se preguntó aquí y con qué resultado',
  'stats.weeks.name': 'semanas',
  'stats.weeks.description': 'Cuántas semanas mostrar',
  'stats.weeks.4': '4 semanas',
  'stats.weeks.8': '8 semanas',
  'stats.weeks.13': '13 semanas',
  'stats.title': {
    one: 'Preguntas de aquí en la última {count} semana',
    many: 'Preguntas de aquí en las últimas {count} semanas',
    other: 'Preguntas de aquí en las últimas {count} semanas',
  },
  'stats.all':
    'Preguntadas: **{asked}** · respondidas: **{answer}** · con varias páginas: **{unsure}** · sin respuesta: **{missing}** · ayudaron: **{helped}** · no ayudaron: **{failed}**',
  'stats.legend': '🟦 respondidas · 🟨 con varias páginas · 🟥 sin respuesta · 👍 ayudaron · 👎 no ayudaron',
  'stats.answered': 'respondidas',
  'stats.unsure': 'con varias páginas',
  'stats.missing': 'sin respuesta',
  'stats.byWeek': 'Por semana',
  'stats.byDay': 'Por día',
  'stats.line': '{name}: {figures}',
  'stats.bySubject': 'Por materia',
  'stats.pages': 'Lo más leído',
  'stats.noSubject': 'sin materia',
  'stats.none': 'En ese tiempo no se preguntó nada aquí.',
  'stats.alt': 'Las mismas cifras en barras: por fecha y, debajo, por materia',
  'digest.title': 'La última semana en este servidor',
  'digest.questions': 'Lo más preguntado y sin respuesta',
  'digest.more': '¿Y ahora?',
  'digest.moreText':
    '`/{unanswered.name}` las muestra todas y permite responder; `/{stats.name}` muestra más semanas.',
  'help.keepsQuestions':
    'Este servidor guarda las preguntas para las que no encuentro respuesta, tal como se escribieron y sin decir quién preguntó, para quienes escriben sus páginas.',
};
