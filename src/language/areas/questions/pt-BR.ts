import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ptBR: Translation<typeof en> = {
  'unanswered.name': 'sem-resposta',
  'unanswered.description': 'Veja o que perguntaram aqui e a biblioteca não soube responder',
  'unanswered.subject.name': 'matéria',
  'unanswered.subject.description': 'Só perguntas desta matéria',
  'unanswered.age.name': 'perguntado',
  'unanswered.age.description': 'Quando foram feitas pela última vez',
  'unanswered.age.week': 'nos últimos 7 dias',
  'unanswered.age.month': 'nos últimos 30 dias',
  'button.tellMe': 'Me avise quando houver resposta',
  'tellMe.done':
    'Vou avisar você uma vez, assim que houver uma resposta. Até lá, guardo que você quer saber.',
  'tellMe.failed': 'Não consigo guardar isso agora. Tente de novo mais tarde.',
  'tellMe.answer': 'Você perguntou: {question}\nAgora há uma resposta: {page}',
  'questions.title': 'Perguntas sem resposta',
  'questions.none': 'Não há nenhuma.',
  'questions.off':
    'Neste servidor as perguntas sem resposta não são guardadas. Use `/{settings.name}` para ativar.',
  'questions.away': 'O que foi guardado não pode ser lido agora. Tente de novo mais tarde.',
  'questions.asked': {
    one: 'perguntada {count} vez',
    many: 'perguntada {count} vezes',
    other: 'perguntada {count} vezes',
  },
  'questions.last': 'a última {time} em {channel}',
  'questions.choose': 'Escolha uma pergunta',
  'questions.gone': 'Esta pergunta não está mais guardada.',
  'questions.seek': 'Que página responde a ela?',
  'questions.seekNone':
    'Não encontrei nenhuma página que chegue perto. Com “{button.answer}” você pode escrever uma.',
  'questions.refused': 'Não é para este servidor: não vai mais aparecer.',
  'questions.hidden': 'Oculta até alguém perguntar de novo.',
  'questions.reopened': 'Ela voltou para a lista.',
  'button.answer': 'Responder',
  'button.seek': 'Uma página responde',
  'button.refuse': 'Não é para nós',
  'button.hide': 'Ocultar',
  'button.list': 'Todas as perguntas',
};
