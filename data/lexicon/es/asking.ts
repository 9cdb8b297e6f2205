/** How Spanish asks: question words, time, and what is said around the matter. See `Glossary`. */
export const ASKING = `
better: mejor, mejores
how many: cuantas, cuantos, cuanto, numero de, que cantidad de
how many times: cuantas veces, cuantas veces tengo que ir
how often: cada cuanto, cada cuanto tiempo, con que frecuencia, que frecuencia
how long: cuanto tiempo, cuanto rato, por cuanto tiempo, durante cuanto tiempo, cuanto dura, cuanto duran, cuanto tarda, cuanto tardan, cuanto tarda en, cuanto tiempo tarda
how long wait: cuanto hay que esperar, cuanto debo esperar, cuanto espero, cuanto tengo que esperar, cuanto tiempo hay que esperar, cuanto se espera
how many days: cuantos dias
how many weeks: cuantas semanas
how many weeks apart: cuantas semanas entre, hay que dejar cuantas semanas, cuantas semanas de separacion
how far apart: que intervalo, cuanta separacion, cuanto tiempo entre, cuanto tiempo pasar entre, cuanto tiempo debe pasar entre, intervalo entre, separacion entre, tiempo entre, espacio entre
when: cuando, a partir de cuando, desde cuando, en que momento
how soon: cuanto antes, a los cuantos dias
how: como, de que manera
what: que, cual, cuales
what is: que es, que son, en que consiste, de que trata
why: por que, porque
who: quien, quienes
which: cual de
where: donde, en donde
can i: puedo, podria, podre, puedo ya, ya puedo, se me permite
can you: se puede, se puede uno, se pueden, puede uno
can: puede, pueden, podemos
is it safe: es seguro, es segura, es peligroso, hay peligro
should i: debo, deberia, tengo que, hay que, hace falta, hacen falta, se debe
do i need: necesito, necesitare, voy a necesitar, se necesitan, se necesita, son necesarias, me hacen falta, necesarias
wait: esperar, espero, aguantar
avoid: evitar, evito, no debo, dejar de
again: otra vez, de nuevo, volver a, volver, vuelvo a, volver al, retomar
after: despues de, despues del, despues, tras, luego de, luego, pasado, posterior
before: antes de, antes del, antes, previo
between: entre, entre una y otra, entre una sesion y otra
until: hasta, hasta que
have it done: hacermelo, me lo puedo hacer, me lo hago, hacerselo, hacerlo, me lo hice, puedo hacermelo
get: hacerme, hacerte, hacerse, me hago, ponerse un
what is there: que hay
go away: quitarse, se quita, se va, irse, desaparece, desaparecer, baja, bajar
put on: ponerme, poner, aplicar, aplicarme, echarme, ponerse, usar
see: ver, se ven, notar, se nota, se notan, vere
i am taking: estoy tomando, tomo, tomando, estoy con
i have: tengo, yo tengo, sufro de, padezco
with: con
without: sin
skin: piel, cutis
face: cara, rostro, facial
neck: cuello
body: cuerpo
the next day: al dia siguiente, el dia siguiente, al otro dia, el dia despues, manana
the same day: el mismo dia, mismo dia, hoy mismo
the same night: esa misma noche, la misma noche, esta noche, por la noche
today: hoy
yesterday: ayer, anoche
now: ahora, ya
days: dias, dia
weeks: semanas, semana
months: meses, mes
hours: horas, hora
minutes: minutos, minuto
ago: hace
monday: lunes
friday: viernes
saturday: sabado
sunday: domingo
weekend: fin de semana
work: trabajo, trabajar, a trabajar, oficina
first: primera, primer, primero
one: una vez
two: dos
three: tres
four: cuatro
five: cinco
six: seis
half: medio, media
no: no
yes: si
i: yo, me, mi, mis, a mi
it: lo, eso, esto, ello
if: si es que, en caso de
and: y, e, ademas
or: o, u
for: para, pa, por, contra
in: en
is: es, son, esta, estan, esta bien, estoy, estas, fue
have: tiene, tienen, he, hay
do: hacer, hacen, hago, hace falta hacer, se hace, haga, hiciera
go: ir, voy, voy a, va
need: necesario
normal: es normal, normal
worse: peor, empeora
very: muy, mucho, mucha
good: bueno, buena, bien
day: al dia
i use: uso, usar, utilizo, utilizar, usamos
evening: noche, noches, tarde
morning: por la manana, mananas
next week: la semana que viene, la proxima semana, semana que viene, proxima semana
i am going: me voy, me voy de, nos vamos, viajo
allowed: permitido, dejan, se permite
recommended: recomiendan, recomendado, recomendable, aconsejan, suficiente, suficientes
duration: duracion
pass: pasarme, paso, pasar
apply: me pongo, pongo, me echo, echo, me unto, unto
hot: caliente, calor
still: sigo, todavia, aun, sigue
difference between: diferencia entre, en que se diferencia, que diferencia hay, diferencia
small: pequeno, pequena, poquito, poco
tell me: dime, decidme, cuentame, quiero saber, queria saber, me gustaria saber, duda, pregunta
every month: todos los meses, cada mes, una vez al mes, mensual
every week: todas las semanas, cada semana, una vez a la semana, semanal
every day: todos los dias, cada dia, a diario
every: cada
how soon again: cuanto antes repetir, cuando puedo repetir, repetir
than: que la, que el, que un
compared with: comparado con, en comparacion con
disappear: desaparecen, desaparece, se borran
is it a problem: hay problema, es un problema, pasa algo, pasa algo si
boyfriend: novio, novia, marido, mujer, esposa
stop before: dejar antes, suspender, suspendo
how is it done: como se hace, como lo hacen
what is it for: para que sirve, para que es
is it good for: va bien, viene bien, es bueno
in summer: en verano, verano
in winter: en invierno, invierno
young: joven, rejuvenecer, rejuvenecimiento
week: a la semana, por semana
when can i start again: cuanto tiempo sin, cuantos dias sin
every month: en un mes, en el mismo mes, dos veces al mes
have: tomar, tomarme
go: entrar, meterme
go to work: ir a trabajar, volver al trabajo, ir a la oficina
go out: salir, salir de casa, salir a la calle
drive home: conducir, manejar
: el, la, los, las, un, una, unos, unas, de, del, al, a, se, le, les, su, sus, tu, tus, te, que se me, me se, ya que, ahi, aqui, pues, hola, gracias, porfa, por favor, alguien sabe, alguien, sabe, sabeis, mas o menos, aproximadamente, normalmente, generalmente, se me quiten, me lo, ir pa, misma, mismo, esa, ese, este, tambien, mas, otra, otro, toca, debe, deben, ser, tarda, dura, duran, pasar, dejar, quiten, toda, todo, todos, hacia, cual seria
`;
