import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ptBR: Translation<typeof en> = {
  'votes.helped': 'Isso ajudou',
  'votes.failed': 'Isso não ajudou',
  'votes.counted': 'Obrigado, está anotado sem o seu nome. Você pode mudar de ideia a qualquer momento.',
  'votes.changed': 'Obrigado, seu voto foi alterado.',
  'votes.same': 'Isso já está anotado.',
  'votes.optedOut': 'Você pediu que nada fosse guardado sobre você, então não posso contar seu voto.',
  'votes.away': 'Não consigo anotar isso agora. Tente de novo mais tarde.',
  'votes.nowhere': 'Os votos só contam em servidores.',
  'votes.title': 'Respostas duvidosas',
  'votes.none': 'Não há nenhuma: ninguém disse que uma resposta não ajudou.',
  'votes.choose': 'Ler uma página',
  'votes.helpedCount': 'ajudou: {number}',
  'votes.failedCount': 'não ajudou: {number}',
};
