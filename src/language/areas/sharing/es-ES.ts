import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const esES: Translation<typeof en> = {
  'share.by': 'Compartido por {sharer}',
  'share.byFor': 'Para {reader}, compartido por {sharer}',
  'share.for': '«{button.share}» lo publica para {reader}.',
  'share.about': 'Sobre este mensaje: {link}',
  'share.done': 'Compartido en este canal.',
  'share.pick': '¿Para quién es? Se mencionará a esa persona en este canal.',
  'keep.done': 'Enviado a tus mensajes directos.',
  'refusal.direct':
    'No puedo escribirte: tus mensajes directos están cerrados para mí. Permítelos en los ajustes de este servidor e inténtalo de nuevo.',
  'share.takeBackFailed': 'Discord no me deja retirarlo.',
  'refusal.user': 'No puedes compartir aquí: te falta el permiso «{permission}» en este canal.',
  'refusal.bot': 'No puedo publicar aquí: me falta el permiso «{permission}» en este canal.',
  'refusal.hushed':
    'En este servidor, las aplicaciones que has añadido para ti solo pueden responderte a ti, así que no puedo compartir aquí.',
  'refusal.archived': 'Este hilo está archivado. Vuelve a abrirlo e inténtalo de nuevo.',
  'refusal.channel': 'No puedo publicar en este canal: ya no existe o no puedo verlo.',
  'refusal.message': 'Ese mensaje se ha borrado, así que no he publicado nada.',
  'refusal.discord': 'Discord no ha aceptado el mensaje. Inténtalo de nuevo dentro de un momento.',
  'refusal.takeBack': 'Solo puede retirarlo quien lo pidió o alguien que modere.',
  'permission.view': 'Ver canal',
  'permission.send': 'Enviar mensajes',
  'permission.threads': 'Enviar mensajes en hilos',
  'permission.embed': 'Insertar enlaces',
  'permission.history': 'Leer el historial de mensajes',
};
