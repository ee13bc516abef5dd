// How people talk to a bot in Portuguese.
import type { Wording } from './wording.ts';

export const portuguese: Wording = {
  locale: 'pt-BR',
  persons: 'voce/vc/ce/tu/te/ti/seu/sua/voces/bot/cribsheet/eu/me/mim/meu/minha/estou/to/sou/comigo/contigo',
  asks: 'por que/porque/pq/como/que/qual/quando/onde',
  glue: `um/uma/o/a/os/as/muito/muita/tao/mais/de/do/da/dos/das/em/no/na/com/para/pra/por/e/ou/mas/se/esta/ta/sao/ser/que/quem/como
    /qual/quando/onde/hoje/agora/aqui/ai/de novo/todos/todo mundo/gente/pessoal/galera/amigo/amiga/mano/cara/bro/por favor/pfv/nao
    /tambem/ja/nada/algo/isso/isto/tem/tenho/pode/posso/foi/pela ajuda/por tudo/pela resposta/de verdade/serio/mesmo/so/entao/ne
    /la/bem/meu/minha/amor/lindo/querido/um monte/conta/conte/alguma/boa/esse/essa/este/engracada/engracado/apenas/irmao/mana
    /parceiro/velho/vei/mermao/demais/hein/po/ein/prova/vi/ja vi/aula/professor/professora/escola/pra caramba/caramba/pra caralho
    /ajudou/viu/uai/afe/aff/pff`,
  shorthands: `blz=beleza/eae=e ai/eai=e ai/iae=e ai/vc=voce/vcs=voces/tb=tambem/tbm=tambem/mt=muito/mto=muito/mta=muita/hj=hoje
      /cmg=comigo/fds=fim de semana/glr=galera/pf=por favor/oq=o que/td=tudo/mds=meu deus/tmj=tamo junto/sla=sei la
      /slk=se e louco/ngm=ninguem/msm=mesmo/dps=depois/obg=obrigado/vlw=valeu/flw=falou/pfvr=por favor/nss=nossa/vdd=verdade
      /ctz=certeza/tdb=tudo bem`,
  courtesies: `obrigadao/obrigadinho/brigadinho/obrigadissimo/obrigado/obrigada/muito obrigado/muito obrigada/obg/obgd
      /brigado/brigada/brigadao/valeu/vlw/agradecido/agradeco/grato/grata/me ajudou/ajudou muito/muito util
      /me salvou/nao obrigado/obrigado por tudo/obrigado pela ajuda/isso ajuda/isso ajudou/isso ajudou muito
      /foi util/ficou claro/obrigado desde ja/obrigada desde ja/tamo junto irmao/valeu mano/vlw mano
      /valeu demais/salvou/salvou demais/voce e um anjo/deus te abencoe/brigado mano/obrigado bot/muito obg
      /brigada viu/brigado viu/obrigada viu/valeu viu/brigaduu/gratidao/muito grato/oi/oie/oii/ola/opa/eai
      /e ai/fala/fala ai/salve/bom dia/boa tarde/boa noite/beleza/blz/tudo bem/tudo bom/tudo certo/td bem
      /de boa/hey/oi gente/ola pessoal/oi pessoal/prazer/prazer em conhecer/tem alguem ai/alguem ai/qual e
      /quais as novidades/ola de novo/oi de novo/oi galera/voltei/e ai beleza/fala tu/suave/firmeza/qual foi
      /opa beleza/eae galera/oi bot/ola bot/bom dia grupo/tudo joia/tudo tranquilo/tranquilo/coe/como vc vai
      /como vc esta/tudo em cima/alo alo/ok/okay/ta/ta bom/ta certo/certo/claro/sim/s/nao/n/nop/talvez
      /entendi/entendo/saquei/ah/oh/ah ta/ah sim/hm/hmm/exato/verdade/com certeza/kkk/kkkk/kkkkk/rs/rsrs
      /haha/hahaha/huehue/lol/xd/por favor/pfv/desculpa/desculpe/foi mal/sem problema/de nada/nao sei/sei la
      /tanto faz/nada/casa comigo/quer casar comigo/quer ser meu amigo/quer namorar comigo/fala comigo
      /fala alguma coisa/diga oi/feliz natal/feliz aniversario/feliz ano novo/interessante/pronto/vamos/mano
      /caraca/nossa/eita/misericordia/que horas sao/como esta o tempo/que dia e hoje/que isso/caramba
      /meu deus/credo/oxe/vixe/se e louco/poxa/puts/aff/afe/hein/ue/tendi/fechou/fechado/pode crer/pode pa
      /demoro/demorou/bora/partiu/ok ok/aham/uhum/isso ai/e isso/show/to rindo/morri/chorei/to chorando
      /nossa senhora/tipo assim/sei/sem problemas/relaxa`,
  followUp: {
    numbers: 'um/dois/tres/quatro/cinco/seis/sete/oito/nove/dez',
    leads: `e/mas/entao/ok/ta/ta e/obrigado/obrigado e/valeu e/e quanto a/e sobre/e o/e a/e os/e as/e em/e no/e na/e para/e pra/e se
      /e com/e qual
      /e que tal/que tal/e no caso de/ah e`,
    prepositions: 'em/no/na/para/com/sem/sob',
    pointers: `isso/isto/esse/essa/esses/essas/este/esta/ele/ela/eles/elas/dele/dela/deles/delas/disso/nisso/la/ambos/ambas/o outro
      /a outra/o mesmo
      /aquilo/aquele/aquela/qual deles/qual delas/qual dos dois`,
    ordinals: [
      'primeiro/primeira/1',
      'segundo/segunda/2',
      'terceiro/terceira/3',
      'quarto/quarta/4',
      'quinto/quinta/5',
      'sexto/sexta/6',
      'setimo/setima/7',
      'oitavo/oitava/8',
      'nono/nona/9',
      'decimo/decima/10',
      'ultimo/ultima',
    ],
    counted: `lei/passo/etapa/fase/estagio/ponto/parte/secao/tipo/principio/regra/caso/causa/numero/razao/pergunta/pagina/exemplo
      /tema/elemento
      /nivel/capitulo/metodo/teoria/maneira/forma/ideia/argumento/opcao`,
    aspects: {
      why: 'por que/porque/pq/razao/razoes/motivo/motivos/causa/causas/por qual motivo/por que motivo',
      example: 'exemplo/exemplos/por exemplo/ex',
      simpler: `mais simples/mais facil/simples/facil/nao entendi/nao entendo/outras palavras/resumo/resume/resuma/versao curta/curta/curto
        /mais curto/breve/brevemente/de novo/novamente/confuso/confusa/simplifica/simplifique/explica melhor/explique melhor/uma frase
        /em uma frase/numa frase/uma so frase/resume pra mim/resume ai/muito longo/longo demais/o essencial/encurta/mais breve`,
      code: 'codigo/o codigo/em codigo/programa/pseudocodigo',
      formula: 'formula/formulas/equacao/equacoes/se calcula/calcula se/calcular isso',
      meaning: 'significa/significado/definicao/quer dizer/define/se chama',
      use: 'serve/uso/usos/utilidade/aplicacao/aplicacoes/usa/usado/importante/importancia/importa/proposito',
      who: 'quem/inventou/inventor/descobriu/autor/escreveu/criou',
      proof: 'prova/prove/provar/demonstra/demonstre/demonstrar/demonstracao/deduzir/deducao/vem de onde',
      when: 'quando/ano/data/desde quando/quanto tempo',
      where: 'onde/lugar/ocorre',
      more: `mais/continua/continue/detalhe/detalhes/aprofunde/fala mais/fale mais/me conta mais/o que mais/algo mais/depois/em seguida
        /a seguir/tudo/toda a pagina/a pagina inteira/pagina inteira/versao completa/a versao completa/completo/completa/versao longa`,
      limits:
        'problema/problemas/critica/criticas/criticam/fraqueza/fraquezas/desvantagem/desvantagens/limitacoes/defeito/defeitos/objecoes',
      merits: 'vantagem/vantagens/beneficio/beneficios/vantagens e desvantagens/pros e contras',
      mistakes: 'erro/erros/dar errado/ter cuidado/tomar cuidado',
      results: 'resultado/resultados/consequencia/consequencias/efeitos/impacto',
      compare:
        'diferenca/diferencas/diferente/comparar/compara/comparacao/comparado/semelhante/parecido/em comum',
      kinds: 'tipos/classes/variedades',
      factors: 'depende/depende de/influencia/influenciam/afeta/afetam/determina',
    },
    requests: `da/de/versao/curta/aconteceu/participou/me da/me de/mostra/mostre/explica/explique/diz/diga/fala/fale/conta/lista/descreve/preciso/quero/outro/outra/funciona
      /acontece/ajuda/entender/palavras/frase/pergunta/resposta/pode/dar/um pouco/me/unico/unica/papel`,
    cues: {
      why: 'porque/pois/devido/causa/razao/por isso',
      example: 'exemplo/por exemplo/suponha/imagine',
      use: 'usa/serve/aplicacao/usado',
      meaning: 'significa/chama/ou seja',
      limits: 'limites/critica/desvantagem/problema',
      mistakes: 'erro/evitar',
      compare: 'diferenca/enquanto/ao contrario',
    },
  },
  ownWork: {
    makes:
      'escreve/escreva/reescreve/reescreva/traduz/traduza/preenche/preencha/desenha/desenhe/completa/complete/faz/faca/prepara/prepare/termina/termine',
    forMe: 'por mim/para mim/pra mim',
    methods: 'como/por que/porque',
    linear: 'resolver equação do primeiro grau',
    quadratic: 'resolver equação do segundo grau',
    whole: `preciso tirar/tenho que tirar/que nota preciso/quanto preciso/por que tirei/passei na prova/escreva uma redacao/escreve uma redacao/que nota eu tirei/qual nota eu tirei/eu passei
      /as respostas do exercicio/a resposta do exercicio/me faz um resumo/faca um resumo pra mim/eu acertei/acertei
      /escreve um resumo/escreva um resumo/faz um resumo pra mim/faz uma redacao/faz meu trabalho/resolve a questao
      /me da as respostas/as respostas da/corrige isso/corrige isto/vou passar/qual e a licao de casa`,
    mine: `minha resposta/minhas respostas/minha solucao/meu resultado/meu calculo/minha tarea/minha tarefa/minha licao
      /minha licao de casa/minhas tarefas/meu dever/meu trabalho/minha redacao/meu codigo/meu programa/minha nota
      /minhas notas/minha prova/meu exercicio/meu projeto/deu/eu achei/a licao/o dever/o dever de casa/a licao de casa
      /a tarefa/meu dever de casa/meu texto/minha lista`,
    works: `resposta/respostas/solucao/resultado/resultados/calculo/calculos/tarefa/tarefas/licao/dever/deveres/trabalho/redacao
      /codigo/programa/nota/notas/prova/exercicio/exercicios/projeto/texto/lista/paragrafo/introducao/conclusao/resumo
      /traducao/apresentacao/relatorio/demonstracao/frase/tcc/cronograma/grafico`,
    self: 'eu/meu/minha/meus/tenho/tirei/usei/medi/fiz/deu',
    possessives: 'meu/minha/meus/minhas',
    checks: `esta certo/ta certo/certa/certo/correta/correto/errada/errado/boa/bom/confere/conferir/corrige/corrija/corrigir
      /certas/corretas/erradas/verifica/verifique/avalia/melhora/escreve/escreva/faz/faca/fazer/resolve/resolva
      /termina/quando e/qual e/escrever/resolver/revisa`,
    tasks: `resolve/resolva/resolver/calcula/calcule/calcular/simplifica/simplifique/fatora/fatore/integra/deriva/derive
      /converte/converta/ache/encontre/some/multiplique/divida/esta certo/ta certo/a resposta certa/a resposta correta
      /o resultado certo/faca o exercicio/faz o exercicio`,
    favours: `esta certo/ta certo/por mim/para mim/pra mim/pode/voce pode/poderia/por favor/pfv/me/a resposta certa
      /a resposta correta/o resultado certo/faca o exercicio/faz o exercicio/me da/me de`,
  },
};
