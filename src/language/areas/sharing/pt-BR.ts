import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ptBR: Translation<typeof en> = {
  'share.by': 'Compartilhado por {sharer}',
  'share.byFor': 'Para {reader}, compartilhado por {sharer}',
  'share.for': '“{button.share}” publica a resposta para {reader}.',
  'share.about': 'Sobre esta mensagem: {link}',
  'share.done': 'Compartilhado neste canal.',
  'share.pick': 'Para quem é? A pessoa será mencionada neste canal.',
  'keep.done': 'Enviado para suas mensagens diretas.',
  'refusal.direct':
    'Não consigo escrever para você: suas mensagens diretas estão fechadas para mim. Permita-as nas configurações deste servidor e tente de novo.',
  'share.takeBackFailed': 'O Discord não me deixa retirar isso.',
  'refusal.user': 'Você não pode compartilhar aqui: precisa da permissão “{permission}” neste canal.',
  'refusal.bot': 'Não posso publicar aqui: preciso da permissão “{permission}” neste canal.',
  'refusal.hushed':
    'Neste servidor, os aplicativos que você adicionou para si só podem responder a você; por isso não posso compartilhar aqui.',
  'refusal.archived': 'Este tópico está arquivado. Reabra-o e tente de novo.',
  'refusal.channel': 'Não posso publicar neste canal: ele não existe mais, ou não posso vê-lo.',
  'refusal.message': 'Essa mensagem foi apagada, então não publiquei nada.',
  'refusal.discord': 'O Discord não aceitou a mensagem. Tente de novo daqui a pouco.',
  'refusal.takeBack': 'Só quem pediu, ou quem modera, pode retirar isto.',
  'permission.view': 'Ver canal',
  'permission.send': 'Enviar mensagens',
  'permission.threads': 'Enviar mensagens em tópicos',
  'permission.embed': 'Inserir links',
  'permission.history': 'Ver histórico de mensagens',
};
