import { de } from './de.ts';
import { en } from './en.ts';
import { esES } from './es-ES.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

export const playground = { 'en-US': en, de, 'es-ES': esES, fr, 'pt-BR': ptBR, ja };
