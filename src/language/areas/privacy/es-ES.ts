import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const esES: Translation<typeof en> = {
  'privacy.name': 'privacidad',
  'privacy.description': 'Lo que guardo sobre ti y cómo borrarlo',
  'privacy.title': 'Lo que guardo sobre ti',
  'privacy.about':
    'Solo guardo algo cuando una función lo necesita, y durante el tiempo que fije este servidor (90 días si no se fija otra cosa). Puedes leerlo todo, borrarlo o decirme que no guarde nada sobre ti. Lo que preguntas nunca se guarda con tu nombre.',
  'privacy.isIn': 'Ahora mismo solo guardo lo que necesitan las funciones que usas.',
  'privacy.isOut': 'Ahora mismo no guardo nada sobre ti una vez que te he respondido.',
  'privacy.file': 'Esto es todo lo que guardo sobre ti.',
  'privacy.sure': '¿Borrar todo lo que guardo sobre ti? No se puede deshacer.',
  'privacy.erased': 'Se ha borrado todo lo que guardaba sobre ti.',
  'privacy.optedOut':
    'A partir de ahora no guardo nada sobre ti. Lo que ya tengo se queda hasta que lo borres.',
  'privacy.optedIn': 'A partir de ahora vuelvo a guardar lo que necesitan las funciones que usas.',
  'privacy.away':
    'Ahora mismo no tengo acceso a la base de datos, así que no ha cambiado nada. Inténtalo de nuevo en unos minutos.',
  'button.export': 'Ver lo que se guarda',
  'button.optOut': 'No guardar nada sobre mí',
  'button.optIn': 'Volver a guardar',
  'button.erase': 'Borrar todo',
  'button.eraseSure': 'Sí, borrar todo',
  'button.keepData': 'No, conservarlo',
  'button.privacyBack': 'Volver a privacidad',
};
