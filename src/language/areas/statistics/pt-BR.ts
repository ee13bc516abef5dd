import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ptBR: Translation<typeof en> = {
  'stats.name': 'estatísticas',
  'stats.description': 'Ver quanto se perguntou aqui e com que resultado',
  'stats.weeks.name': 'semanas',
  'stats.weeks.description': 'Quantas semanas mostrar',
  'stats.weeks.4': '4 semanas',
  'stats.weeks.8': '8 semanas',
  'stats.weeks.13': '13 semanas',
  'stats.title': {
    one: 'Perguntas daqui na última {count} semana',
    many: 'Perguntas daqui nas últimas {count} semanas',
    other: 'Perguntas daqui nas últimas {count} semanas',
  },
  'stats.all':
    'Feitas: **{asked}** · respondidas: **{answer}** · com várias páginas: **{unsure}** · sem resposta: **{missing}** · ajudaram: **{helped}** · não ajudaram: **{failed}**',
  'stats.legend': '🟦 respondidas · 🟨 com várias páginas · 🟥 sem resposta · 👍 ajudaram · 👎 não ajudaram',
  'stats.answered': 'respondidas',
  'stats.unsure': 'com várias páginas',
  'stats.missing': 'sem resposta',
  'stats.byWeek': 'Por semana',
  'stats.byDay': 'Por dia',
  'stats.line': '{name}: {figures}',
  'stats.bySubject': 'Por matéria',
  'stats.pages': 'Mais lidas',
  'stats.noSubject': 'sem matéria',
  'stats.none': 'Nada foi perguntado aqui nesse período.',
  'stats.alt': 'Os mesmos números em barras: por data e, abaixo, por matéria',
  'digest.title': 'A última semana neste servidor',
  'digest.questions': 'Mais perguntadas e sem resposta',
  'digest.more': 'E agora?',
  'digest.moreText':
    '`/{unanswered.name}` lista todas e permite responder; `/{stats.name}` mostra mais semanas.',
  'help.keepsQuestions':
    'Este servidor guarda as perguntas para as quais não encontro resposta, como foram escritas e sem dizer quem perguntou, para quem escreve suas páginas.',
};
