// How people talk to a bot in Spanish.
import type { Wording } from './wording.ts';

export const spanish: Wording = {
  locale: 'es-ES',
  topics: {
    greeting: `hola/holi/holis/ola/buenas/buenos dias/buenas tardes/buenas noches/buen dia/que tal/que pasa/que onda/que hay/que hubo/hey
      /saludos/hola a todos/hola chicos/mucho gusto/encantado/encantada/hay alguien/hay alguien ahi/que hay de nuevo/hola otra vez
      /hola de nuevo/aqui estoy/saludos a todos/buenas a todos/holaa/wenas/buenass/que mas/que lo que/epa/ey/eyy/quiubo/que pex
      /hola que tal/hola bot/buenos dias a todos/hola gente/como vas/como te va/que cuentas/que se cuenta/alo/holiwis/buenas buenas
      /muy buenas/saluditos`,
    thanks: `gracias/muchas gracias/mil gracias/muchisimas gracias/grax/gracias de verdad/te lo agradezco/muy amable/me ayudaste
      /me ha ayudado/me sirvio/me salvaste/que util/muy util/no gracias/gracias por todo/gracias por la ayuda/eso ayuda
      /eso ayudo/me ayudo mucho/me sirvio mucho/fue util/gracias de antemano/gracias crack/mil gracias crack/gracias bro
      /gracias tio/se agradece/eres un salvavidas/muchas gracias bot/graciassss/grax bro/que crack`,
    farewell: `adios/chao/chau/hasta luego/hasta pronto/hasta manana/nos vemos/buenas noches/que descanses/que tengas un buen dia
      /me voy/me tengo que ir/bye/cuidate/tengo que irme/hasta la proxima/buen fin de semana/que tengas buen dia
      /dulces suenos/buen finde/que tengas buen finde/feliz finde/que tengas un buen finde/a dormir/me voy a la cama
      /me piro/me largo`,
    praise: `buen bot/gran bot/el mejor bot/bien hecho/buena respuesta/gran respuesta/buena explicacion/buen trabajo/genial
      /excelente/perfecto/increible/fantastico/estupendo/maravilloso/muy bien/bien/chevere/guay/crack/eres genial
      /te quiero/te amo/me encanta/me gustas/bravo/wow/que bueno/que guay/bacan/brutal/eres increible/no esta mal/nada mal
      /bien explicado/explicaste muy bien/explicas muy bien/muy bien explicado/eres un sol`,
    insult: `tonto/tonta/idiota/imbecil/estupido/estupida/inutil/basura/mierda/bobo/burro/pendejo/cabron/gilipollas/callate
      /cierra la boca/vete/que te den/jodete/hijo de puta/puta/puto/te odio/apestas/mal bot/bot malo/bot estupido
      /eres malo/no sirves/no sirve/que asco/aburrido/eres aburrido/que aburrido/feo/que mal/maldito/carajo/joder/cono
      /subnormal/menso/mensa/baboso/wey tonto/eres tonto/eres tonta/eres inutil/que malo/que malo eres/eres malisimo
      /malisimo/pesimo/horrible/vete a dormir/pinche bot/huevon/boludo/pelotudo/que pesado/pesado/no entiendes nada
      /que inutil/vaya mierda/no vale/no vale nada/que bot mas tonto/callate ya/calla/eres pesimo/que tonteria/bot inutil
      /bot tonto/menudo bot/vaya bot/que bot/peor bot/el peor bot/no das una`,
    complaint: `esta mal/eso esta mal/no es correcto/eso no es/no es eso/no es lo que pregunte/eso no es lo que pregunte
      /eso no es lo que queria
      /no me ayuda/no ayuda/no me sirve/no me entiendes/te equivocas/estas equivocado/incorrecto/falso/pagina equivocada
      /mala respuesta/respuesta equivocada/respuesta incorrecta/no era eso
      /no es lo que queria/no era lo que queria/no es lo que buscaba/no era lo que buscaba
      /eso no responde mi pregunta/no responde mi pregunta/no respondiste/eso estuvo mal/no sirve/eso no sirve
      /no tiene sentido/ese no/esa no/eso es incorrecto
      /no me gusta/no me gusto`,
    joke: `otro chiste/un chiste/sabes chistes/hazme reir/cuentame una historia/cuentame un cuento/cantame una cancion
      /canta una cancion/canta/toc toc/entretenme/dime algo divertido/di algo divertido/algo gracioso
      /cuentame algo divertido/algo divertido/divierteme`,
    self: `quien eres/que eres/eres real/eres humano/estas vivo/estas ahi/estas despierto/que puedes hacer/que haces/que sabes
      /que sabes hacer/que te puedo preguntar/que puedo preguntar/para que sirves/como funcionas/como funciona esto
      /como te uso/como se usa/de donde eres/donde vives/cuantos anos tienes/como te llamas/cual es tu nombre
      /tienes sentimientos/duermes/suenas/me entiendes/me escuchas/me puedes ayudar/puedes ayudarme/ayuda/ayudame
      /necesito ayuda/tengo una pregunta/una pregunta/te puedo preguntar algo/presentate/hablame de ti
      /cuando es tu cumpleanos/eres hombre o mujer/eres ia/eres chatgpt/hay alguien escribiendo/bot o humano
      /hablo con un humano/hablo con un robot/hay alguien al otro lado/quien esta ahi/hablas en serio/te aburres
      /tienes amigos/tienes novia`,
    mood: `que aburrimiento/vaya aburrimiento/que rollo/como estas/como esta/como te va/como va/como andas/como te sientes
      /que haces/y tu/y vos/todo bien/buena suerte/deseame suerte/estoy bien/estoy mal/estoy aburrido/estoy aburrida
      /estoy cansado/estoy cansada/estoy triste/tengo hambre/tengo sueno/estoy estresado/estoy estresada/estoy perdido
      /odio la escuela/odio las mates/odio las matematicas/no puedo mas/tengo examen manana/manana tengo examen/suspendi
      /aprobe/no quiero estudiar/me aburro/motivame/como fue tu dia/como va tu dia/odio los examenes/estoy agotado
      /estoy agotada/tengo miedo/no entiendo nada/examen manana/voy a reprobar/voy a suspender/muerto de sueno
      /muerta de sueno/muerto de hambre/muerta de hambre/suspendi el examen/aprobe el examen/suspendi mi examen
      /aprobe mi examen/que te pasa/que pasa contigo/que tienes/estoy muerto/estoy muerta/me muero/quiero dormir
      /quiero llorar/que sueno/que pereza/que flojera/estoy harto/estoy harta/no tengo ganas/no tengo ganas de estudiar
      /odio estudiar/ayuda me muero/estoy hasta las narices/no se que hacer/no tengo nada que hacer/nada que hacer
      /no hay nada que hacer/estoy aburridisimo/estoy aburridisima/que hambre/que cansancio/que fome/me quiero ir
      /quiero irme a casa/no tengo ganas de nada/ni ganas`,
    chatter: `ok/okay/vale/va/dale/claro/si/sip/no/nop/quizas/quiza/tal vez/entiendo/entendido/ya/ya veo/ya entendi/ah/oh/aja/hm
      /mmm/exacto/cierto/verdad/de acuerdo/bueno/jaja/jajaja/jajajaja/jeje/lol/xd/por favor/perdon/lo siento/no pasa nada
      /de nada/no se/ni idea/da igual/nada/casate conmigo/quieres ser mi amigo/quieres ser mi novia/quieres ser mi novio
      /hablame/di algo/di hola/feliz navidad/feliz cumpleanos/feliz ano nuevo/felicidades/que risa/interesante/listo/vamos
      /ojala/que hora es/que tiempo hace/que dia es hoy/vale gracias/haha/no mames/no manches/no mms/hostia/que fuerte
      /vaya/orale/no me digas/en serio/ay/uy/uf/buf/ajam/oki/okey/va que va/sisi/si si/nono/no no/joe/dios mio/madre mia
      /que chido/que loco/ni modo/venga/anda/anda ya/tranqui/tranquilo/xd jaja/jope/te pasas/cuentate algo/cuentame algo
      /cuenta algo/que risa me das/ya quedo/ahi nos vemos/me parto/me meo`,
  },
  about: `real/humano/humana/robot/bot/ia/maquina/persona/vivo/viva/listo/lista/inteligente/gracioso/graciosa/raro/rara/loco/loca
      /amable/lindo
    /linda/guapo/guapa/amigo/amiga/amigos/amor/quiero/quieres/amas/amo/odias/odio/gustas/gusto/sentimientos/cansado/cansada/triste/feliz
    /enojado/enfadado/solo/sola/aburrido/aburrida/despierto/roto/lento/rapido/viejo/joven/chiste/chistes/cancion/jugar/hablar/dormir
    /sonar/comer/mejor/peor/bueno/buena/malo/mala/genial/bien/mal/seguro/bromeando/ahi/mentiroso/celoso/casarte/novio/novia
      /broma/bromas`,
  jokes: 'chiste/chistes/broma/bromas',
  persons: 'tu/te/ti/tus/eres/estas/usted/vos/sos/bot/cribsheet/yo/me/mi/estoy/soy/contigo/conmigo',
  asks: 'por que/porque/como/que/cual/cuando/donde',
  glue: `un/una/el/la/los/las/lo/muy/tan/mas/mucho/mucha/muchas/de/del/a/al/en/con/para/por/y/o/pero/si/es/esta/son/ser/estar/que/quien
    /como/cual/cuando/donde/hoy/ahora/aqui/ahi/otra vez/todos/todas/todo/chicos/chicas/gente/amigo/amiga/bro/tio/tia/hermano/wey
    /guey/man/por favor/no/tambien/ya/nada/algo/eso/esto/eres/estas/estoy/soy/tienes/tengo/puedes/puedo/ha/he/has/por tu ayuda
    /por la ayuda/por todo/por la respuesta/de verdad/en serio/tanto/solo/pues/entonces/jaja/se/me/te/mi/tu/amor/lindo/un monton
    /monton/porfa/porfi/cuentame/dime/buen/algun/alguno/un rato/este/estos/examen/clase/escuela/profe/profesor/profesora/manana
    /cole/uf/uff/pff/jo/ay/bot`,
  openers: `te gusta/te gustan/te encanta/cual es tu favorito/cual es tu favorita/me llamo/mi nombre es
    /hablas/crees en/quieres ser mi/eres mejor que/eres mas listo que/sabes cantar/sabes bailar/juegas/has visto/cuentame un chiste de
      /gracias por/muchas gracias por/mil gracias por`,
  shortOpeners:
    'por que eres/por que eres tan/eres/eres un/eres una/eres muy/eres tan/eres el/eres la/estas/soy un/soy una',
  softeners: 'realmente/de verdad/la verdad/pues/ya/bro/tio/wey/oye/igual/entonces/siempre',
  shorthands: `q=que/k=que/ke=que/xq=por que/pq=por que/porq=por que/xfa=porfa/xfavor=por favor/tb=tambien/tmb=tambien/d=de/toy=estoy
    /tas=estas/grs=gracias/bn=bien/tqm=te quiero mucho/tkm=te quiero mucho/aki=aqui/komo=como/kien=quien/kiero=quiero/mxo=mucho
    /mñn=manana/wn=bien/haha=jaja/salu2=saludos/vdd=verdad/ntp=tranquilo`,
  signs: {
    thanks:
      'gracias/grax/grcs/grx/agradec/me salvaste/me salvas/me ayudaste/te debo/te pasaste/te luciste/salvaste vida',
    farewell: `buenas noches/buena noche/hasta luego/hasta manana/hasta pronto/nos vemos/adios/chao/chau/me voy dormir/a dormir
      /que descanses/descansa`,
    insult: `eres inutil/eres tonto/eres malo/eres estupid/eres idiota/eres bobo/eres lo peor/eres el peor/eres una basura
      /eres una mierda/eres mas/eres bien/sos inutil/sos tonto/sos malo/no sirves/no vales/no sabes nada/das asco/das pena
      /bot malo/bot inutil/bot basura/callate/calla boca/vete mierda`,
    mood: `aburr/aburrid/aburrimiento/me aburro/muero aburr/muero sueno/cansad/estresad/triste/sueno tengo/hueva/pereza/deprimid
      /harto/harta`,
    joke: `chiste/chistes/cuenta chiste/cuentame chiste/echa chiste/dime chiste/suelta chiste/sabes chiste/tienes chiste
      /di gracioso/dime gracioso/algo gracioso/hazme reir/adivinanza`,
    self: `eres real/eres human/eres persona/eres una persona/eres robot/eres un robot/eres un bot/eres maquina/eres una ia
      /eres de verdad/sos real/sos human/sos un robot/alguien detras/persona detras/persona o/humano o/hay alguien ahi
      /quien te creo/quien te hizo/quien te program/quien te invento/quien te desarroll/quien te diseno/quien te entren`,
    praise: `eres genial/eres el mejor/eres la mejor/eres crack/eres increible/eres un crack/eres lo maximo/buen bot/te amo
      /te quiero/te adoro`,
    chatter: 'perdon/perdona/disculp/lo siento/lamento/me pase/mi culpa/jaja/haha/meo/me muero de risa',
    greeting: 'hola/holi/buenas/buenos/wenas/ey/saludos/que onda',
  },
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
