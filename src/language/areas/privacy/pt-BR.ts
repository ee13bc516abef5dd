import type { Translation } from '../../translation.ts';
import type { en } from './en.ts';

export const ptBR: Translation<typeof en> = {
  'privacy.name': 'privacidade',
  'privacy.description': 'O que guardo sobre você e como apagar',
  'privacy.title': 'O que guardo sobre você',
  'privacy.about':
    'Só guardo algo quando uma função precisa, e pelo tempo que este servidor definir (90 dias, se não definir outra coisa). Você pode ler tudo, apagar ou me dizer para não guardar nada sobre você. O que você pergunta nunca é guardado com o seu nome.',
  'privacy.isIn': 'No momento só guardo aquilo de que precisam as funções que você usa.',
  'privacy.isOut': 'No momento não guardo nada sobre você depois de responder.',
  'privacy.file': 'Isto é tudo o que guardo sobre você.',
  'privacy.sure': 'Apagar tudo o que guardo sobre você? Isso não pode ser desfeito.',
  'privacy.erased': 'Tudo o que eu guardava sobre você foi apagado.',
  'privacy.optedOut': 'De agora em diante não guardo nada sobre você. O que já tenho fica até você apagar.',
  'privacy.optedIn': 'De agora em diante volto a guardar aquilo de que precisam as funções que você usa.',
  'privacy.away':
    'Não tenho acesso ao banco de dados no momento, então nada mudou. Tente de novo em alguns minutos.',
  'button.export': 'Mostrar o que está guardado',
  'button.optOut': 'Não guardar nada sobre mim',
  'button.optIn': 'Voltar a guardar',
  'button.erase': 'Apagar tudo',
  'button.eraseSure': 'Sim, apagar tudo',
  'button.keepData': 'Não, manter',
  'button.privacyBack': 'Voltar à privacidade',
};
