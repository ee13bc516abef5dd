import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ptBR: Translation<typeof en> = {
  'message.question': 'Esta é a pergunta que encontrei em {link}:',
  'message.empty': 'Não encontrei nesta mensagem nada que eu possa procurar.',

  'mention.empty': 'Escreva sua pergunta depois do meu nome, ou pergunte com `/{ask.name}`.',
  'own.page':
    'Não posso ver, corrigir nem calcular as suas próprias respostas. Esta página mostra como se faz:',
  'own.title': 'Essa parte é sua',
  'own.text':
    'Não posso ver, corrigir nem resolver o seu próprio trabalho: só mostro o que as páginas da biblioteca dizem. Pergunte como se faz, e eu procuro a página.',
  'talk.greeting': 'Oi! 👋',
  'talk.thanks': 'De nada! 😊',
  'talk.farewell': 'Tchau, e bons estudos! 👋',
  'talk.praise': 'Obrigado, que gentileza! 😊',
  'talk.insult': 'Desculpe por não ter ajudado. Posso tentar de novo, com prazer.',
  'talk.complaint':
    'Desculpe, então não era essa página. “{button.notMeant}”, embaixo dela, mostra outras, e perguntar com outras palavras costuma ajudar.',
  'talk.joke': 'Piadas eu deixo para as pessoas; eu só acertaria as notas de rodapé. 🙂',
  'talk.self':
    'Sou um bot: procuro respostas para perguntas de estudo numa biblioteca de páginas e não invento nada.',
  'talk.mood': 'Enquanto houver páginas, estou bem, e espero que você também. Uma página de cada vez!',
  'talk.chatter': 'Tudo certo! 🙂',
  'talk.try': 'Faça uma pergunta de estudo, por exemplo: *{question}*',
  'talk.tryAny': 'Faça uma pergunta de estudo, com suas próprias palavras.',
};
