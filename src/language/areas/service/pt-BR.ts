import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ptBR: Translation<typeof en> = {
  'mention.wait': {
    one: 'Uma de cada vez, por favor. Tente de novo em {count} segundo, ou pergunte já com `/{ask.name}`.',
    many: 'Uma de cada vez, por favor. Tente de novo em {count} de segundos, ou pergunte já com `/{ask.name}`.',
    other: 'Uma de cada vez, por favor. Tente de novo em {count} segundos, ou pergunte já com `/{ask.name}`.',
  },
  'limit.person': {
    one: 'Foi muita coisa de uma vez. Pergunte de novo em {count} segundo.',
    many: 'Foi muita coisa de uma vez. Pergunte de novo em {count} de segundos.',
    other: 'Foi muita coisa de uma vez. Pergunte de novo em {count} segundos.',
  },
  'limit.everybody': {
    one: 'Tem tanta gente perguntando aqui que não dou conta. Pergunte de novo em {count} segundo.',
    many: 'Tem tanta gente perguntando aqui que não dou conta. Pergunte de novo em {count} de segundos.',
    other: 'Tem tanta gente perguntando aqui que não dou conta. Pergunte de novo em {count} segundos.',
  },
  'limit.channel': {
    one: 'Tem tanta gente perguntando aqui que não dou conta. Pergunte de novo em {count} segundo, ou já com `/{ask.name}`.',
    many: 'Tem tanta gente perguntando aqui que não dou conta. Pergunte de novo em {count} de segundos, ou já com `/{ask.name}`.',
    other:
      'Tem tanta gente perguntando aqui que não dou conta. Pergunte de novo em {count} segundos, ou já com `/{ask.name}`.',
  },
  'limit.shares': {
    one: 'Muitas respostas acabaram de ser compartilhadas. Tente de novo em {count} segundo.',
    many: 'Muitas respostas acabaram de ser compartilhadas. Tente de novo em {count} de segundos.',
    other: 'Muitas respostas acabaram de ser compartilhadas. Tente de novo em {count} segundos.',
  },

  'help.title': 'O que eu faço',
  'help.text':
    'Respondo a perguntas de estudo com base em uma biblioteca de páginas. Tudo o que digo vem dela. Se a biblioteca não tiver a resposta, eu aviso.',
  'help.commands': 'Comandos',
  'help.menu': 'Você também pode abrir o menu de uma mensagem, depois *Aplicativos*, depois *{answer.name}*.',
  'help.mention': 'Ou me mencione com a sua pergunta. Em uma mensagem direta, é só escrever.',
  'help.privacy': 'O que guardo sobre você',
  'help.privacyText':
    'Nunca guardo quem fez uma pergunta. Com seu nome, guardo só o que você me pede: as páginas que escreve, os cartões com que pratica, as respostas que está esperando. `/{privacy.name}` mostra tudo isso e pode apagar. Também lembro qual resposta minha pertence a qual mensagem e, por um minuto, que você perguntou, para ninguém perguntar rápido demais.',
  'help.privacyLast':
    'Por dez minutos, lembro também qual página, ou quais opções, você viu por último em um canal, para entender “e por quê?”.',
  'help.library': 'A biblioteca',
  'help.libraryText': {
    one: '{name}: {count} página. {site}',
    many: '{name}: {count} de páginas. {site}',
    other: '{name}: {count} páginas. {site}',
  },

  'error.sorry': 'Algo deu errado do nosso lado. Tente de novo daqui a pouco.',
  'error.busy': 'Muita gente está perguntando agora. Tente de novo daqui a um minuto.',
  'error.reading':
    'Ainda estou lendo a biblioteca: {number} de {count} páginas até agora. Tente de novo daqui a pouco.',
  'error.outdated': 'Isto é de outra versão do bot. Pergunte de novo com `/{ask.name}`.',
  'error.command':
    'Este comando não existe mais. Pergunte com `/{ask.name}`, ou veja o que há com `/{browse.name}`.',
};
