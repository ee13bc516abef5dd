// How people talk to a bot in Spanish.
import type { Wording } from './wording.ts';

export const spanish: Wording = {
  locale: 'es-ES',
  persons: 'tu/te/ti/tus/eres/estas/usted/vos/sos/bot/cribsheet/yo/me/mi/estoy/soy/contigo/conmigo',
  asks: 'por que/porque/como/que/cual/cuando/donde',
  glue: `un/una/el/la/los/las/lo/muy/tan/mas/mucho/mucha/muchas/de/del/a/al/en/con/para/por/y/o/pero/si/es/esta/son/ser/estar/que/quien
    /como/cual/cuando/donde/hoy/ahora/aqui/ahi/otra vez/todos/todas/todo/chicos/chicas/gente/amigo/amiga/bro/tio/tia/hermano/wey
    /guey/man/por favor/no/tambien/ya/nada/algo/eso/esto/eres/estas/estoy/soy/tienes/tengo/puedes/puedo/ha/he/has/por tu ayuda
    /por la ayuda/por todo/por la respuesta/de verdad/en serio/tanto/solo/pues/entonces/jaja/se/me/te/mi/tu/amor/lindo/un monton
    /monton/porfa/porfi/cuentame/dime/buen/algun/alguno/un rato/este/estos/examen/clase/escuela/profe/profesor/profesora/manana
    /cole/uf/uff/pff/jo/ay/bot`,
  shorthands: `ke=que/xq=por que/pq=por que/porq=por que/xfa=porfa/xfavor=por favor/tb=tambien/tmb=tambien/toy=estoy/tas=estas
      /grs=gracias/bn=bien/tqm=te quiero mucho/tkm=te quiero mucho/aki=aqui/komo=como/kien=quien/kiero=quiero/mxo=mucho
      /mñn=manana/wn=bien/haha=jaja/salu2=saludos/vdd=verdad/ntp=tranquilo`,
  courtesies: `gracias/muchas gracias/mil gracias/muchisimas gracias/grax/gracias de verdad/te lo agradezco/muy amable
      /me ayudaste/me ha ayudado/me sirvio/me salvaste/que util/muy util/no gracias/gracias por todo
      /gracias por la ayuda/eso ayuda/eso ayudo/me ayudo mucho/me sirvio mucho/fue util/gracias de antemano
      /gracias crack/mil gracias crack/gracias bro/gracias tio/se agradece/eres un salvavidas
      /muchas gracias bot/graciassss/grax bro/que crack/hola/holi/holis/ola/buenas/buenos dias/buenas tardes
      /buenas noches/buen dia/que tal/que pasa/que onda/que hay/que hubo/hey/saludos/hola a todos
      /hola chicos/mucho gusto/encantado/encantada/hay alguien/hay alguien ahi/que hay de nuevo
      /hola otra vez/hola de nuevo/aqui estoy/saludos a todos/buenas a todos/holaa/wenas/buenass/que mas
      /que lo que/epa/ey/eyy/quiubo/que pex/hola que tal/hola bot/buenos dias a todos/hola gente/como vas
      /como te va/que cuentas/que se cuenta/alo/holiwis/buenas buenas/muy buenas/saluditos/ok/okay/vale/va
      /dale/claro/si/sip/no/nop/quizas/quiza/tal vez/entiendo/entendido/ya/ya veo/ya entendi/ah/oh/aja/hm
      /mmm/exacto/cierto/verdad/de acuerdo/bueno/jaja/jajaja/jajajaja/jeje/lol/xd/por favor/perdon/lo siento
      /no pasa nada/de nada/no se/ni idea/da igual/nada/casate conmigo/quieres ser mi amigo
      /quieres ser mi novia/quieres ser mi novio/hablame/di algo/di hola/feliz navidad/feliz cumpleanos
      /feliz ano nuevo/felicidades/que risa/interesante/listo/vamos/ojala/que hora es/que tiempo hace
      /que dia es hoy/vale gracias/haha/no mames/no manches/no mms/hostia/que fuerte/vaya/orale/no me digas
      /en serio/ay/uy/uf/buf/ajam/oki/okey/va que va/sisi/si si/nono/no no/joe/dios mio/madre mia/que chido
      /que loco/ni modo/venga/anda/anda ya/tranqui/tranquilo/xd jaja/jope/te pasas/cuentate algo
      /cuentame algo/cuenta algo/que risa me das/ya quedo/ahi nos vemos/me parto/me meo`,
  followUp: {
    numbers: 'uno/dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez',
    leads: `y/pero/entonces/o sea/ok/vale/vale y/gracias/gracias y/y que hay de/que hay de/y que tal/que tal/y que pasa con
      /que pasa con/y en/y para
      /y con/y el/y la/y los/y las/y si/y cual/y que/y sobre/bueno/ah y`,
    prepositions: 'en/para/con/sin/bajo',
    pointers: `eso/esto/ese/esa/esos/esas/este/estos/ello/lo/el/ella/ellos/ellas/su/sus/le/les/ahi/alli/ambos/ambas/el otro/la otra
      /los otros
      /estas cosas/aquello/del mismo/cual de ellos/cual de los dos/cual de las dos`,
    ordinals: [
      'primero/primera/primer/1',
      'segundo/segunda/2',
      'tercero/tercera/tercer/3',
      'cuarto/cuarta/4',
      'quinto/quinta/5',
      'sexto/sexta/6',
      'septimo/septima/7',
      'octavo/octava/8',
      'noveno/novena/9',
      'decimo/decima/10',
      'ultimo/ultima',
    ],
    counted: `ley/paso/etapa/fase/punto/parte/seccion/tipo/principio/regla/caso/causa/numero/razon/pregunta/pagina/ejemplo/tema
      /elemento/nivel
      /capitulo/metodo/teoria/manera/forma/idea/argumento/opcion`,
    aspects: {
      why: 'por que/porque/razon/razones/causa/causas/motivo/motivos/para que',
      example: 'ejemplo/ejemplos/por ejemplo',
      simpler: `mas simple/mas sencillo/mas facil/simple/sencillo/facil/no entiendo/no entendi/no lo entiendo/otras palabras/resumen/resume
        /resumelo/version corta/corta/corto/mas corto/breve/brevemente/otra vez/de nuevo/confundido/confundida/simplifica/simplificalo
        /una frase/en una frase/una sola frase/resumeme/resumemelo/muy largo/demasiado largo/lo esencial/hazlo corto/mas breve`,
      code: 'codigo/el codigo/en codigo/programa/pseudocodigo',
      formula: 'formula/formulas/ecuacion/ecuaciones/se calcula/calcularlo/lo calculo',
      meaning: 'significa/significado/definicion/quiere decir/define/se llama',
      use: 'sirve/uso/usos/utilidad/aplicacion/aplicaciones/usa/utiliza/importante/importancia/importa/proposito',
      who: 'quien/quienes/invento/inventor/descubrio/autor/escribio/creo',
      proof:
        'demuestra/demostrar/demostracion/demuestralo/prueba/deducir/deduccion/se deduce/sale de donde/viene de donde',
      when: 'cuando/ano/fecha/desde cuando/cuanto tiempo',
      where: 'donde/lugar/ocurre',
      more: `mas/sigue/continua/detalle/detalles/amplia/profundiza/cuentame mas/dime mas/que mas/algo mas/mas informacion/despues/luego
        /a continuacion/todo/toda la pagina/la pagina entera/version completa/la version completa/completo/completa/version larga`,
      limits:
        'problema/problemas/critica/criticas/critican/debilidad/debilidades/desventaja/desventajas/inconveniente/inconvenientes/limitaciones/defectos/objeciones',
      merits: 'ventaja/ventajas/beneficio/beneficios/ventajas y desventajas/pros y contras',
      mistakes: 'error/errores/fallos/equivocaciones/salir mal/tener cuidado',
      results: 'resultado/resultados/consecuencia/consecuencias/efectos/impacto',
      compare:
        'diferencia/diferencias/diferencian/diferente/comparar/compara/comparacion/comparado/similar/parecido/en comun',
      kinds: 'tipos/clases/variedades',
      factors: 'depende/depende de/influye/influyen/afecta/afectan/determina',
    },
    requests: `da/dame/version/corta/paso/participo/das/muestra/muestrame/explica/explicame/explicalo/dime/di/cuenta/cuentame/necesito/quiero/otro/otra/describe
      /lista/funciona
      /pasa/sucede/ayuda/entender/por favor/palabras/frase/pregunta/respuesta/puedes/dar/me/un poco/unico/unica/papel/juega`,
    cues: {
      why: 'porque/ya que/debido/causa/razon/por eso',
      example: 'ejemplo/por ejemplo/supongamos/imagina',
      use: 'usa/utiliza/sirve/aplicacion',
      meaning: 'significa/se llama/es decir',
      limits: 'limites/critica/desventaja/problema',
      mistakes: 'error/evitar',
      compare: 'diferencia/mientras que/en cambio',
    },
  },
  ownWork: {
    makes: 'escribe/reescribe/traduce/rellena/dibuja/completa/haz/redacta/prepara/termina/programa',
    forMe: 'por mi/para mi',
    methods: 'como/por que/porque',
    linear: 'resolver una ecuación lineal',
    quadratic: 'resolver una ecuación cuadrática',
    whole: `necesito sacar/tengo que sacar/que nota necesito/cuanto necesito/para aprobar/por que saque/he aprobado el examen/aprobe el examen/escribeme un ensayo/escribe un ensayo/que nota tengo/que nota he sacado
      /por que perdi puntos/las respuestas del ejercicio/la respuesta del ejercicio/hazme un resumen/escribeme un resumen
      /hazme un ensayo/hazme el ensayo/he acertado/hazme un trabajo/hazme una redaccion/hazme una presentacion
      /escribeme una redaccion/dame las respuestas/las respuestas del/corrige esto/califica esto/voy a aprobar/que hay de deberes
      /que tarea hay`,
    mine: `mi respuesta/mis respuestas/mi solucion/mi resultado/mi calculo/mi tarea/mis tareas/mis deberes/mi ensayo
      /mi trabajo/mi codigo/mi programa/mi examen/mi nota/mis notas/mi ejercicio/mi redaccion/mi proyecto/me da
      /me sale/los deberes/la tarea/mi libro/el ensayo/la redaccion/mi texto`,
    works: `respuesta/respuestas/solucion/resultado/resultados/calculo/calculos/tarea/tareas/deberes/ensayo/trabajo/codigo/programa
      /examen/nota/notas/ejercicio/ejercicios/redaccion/proyecto/texto/parrafo/introduccion/conclusion/resumen/traduccion
      /presentacion/informe/demostracion/frase/apuntes/cuaderno/horario/grafica`,
    self: 'yo/mi/mis/tengo/saque/use/obtuve/medi/hice',
    possessives: 'mi/mis',
    checks: `esta bien/es correcto/correcta/correcto/correctas/correctos/bien/mal/incorrecta/incorrecto/revisa/revisar
      /corrige/corregir/comprueba/comprobar/califica/mejora/escribe/haz/hacer/resuelve/termina/cuando es/cual es
      /escribir/resolver/hazme/corriges/me corriges/me revisas/revisas/ayudas con/ayudame con/ayuda con/me ayudas/ayudar con`,
    tasks: `resuelve/resolver/calcula/calcular/simplifica/simplificar/factoriza/integra/deriva/convierte/halla/encuentra
      /evalua/suma/resta/multiplica/divide/esta bien/es correcto/la respuesta correcta/el resultado correcto
      /la solucion correcta/haz el ejercicio`,
    favours: `esta bien/es correcto/por mi/para mi/puedes/podrias/por favor/me/resuelveme/hazme/calculame
      /la respuesta correcta/el resultado correcto/la solucion correcta/haz el ejercicio/dame`,
  },
};
