/** How Spanish asks: question words, time, and what is said around the matter. See `Glossary`. */
export const ASKING = `
better: mejor
how many: cuantas, que cantidad de, numero
how many times: cuantas veces, cuantas veces tengo que ir, veces
how often: cada cuanto, cada cuanto tiempo, con que frecuencia, que frecuencia, frecuencia
how long: cuanto tiempo, cuanto rato, por cuanto tiempo, cuanto dura, cuanto duran, cuanto tarda, cuanto tarda en, cuanto tiempo tarda
how long wait: cuanto hay que esperar, cuanto debo esperar, cuanto espero, cuanto tengo que esperar, cuanto tiempo hay que esperar, cuanto se espera
how many weeks apart: cuantas semanas entre, hay que dejar cuantas semanas, cuantas semanas de separacion
how far apart: que intervalo, cuanta separacion, cuanto tiempo entre, cuanto tiempo pasar entre, cuanto tiempo debe pasar entre, intervalo entre, separacion entre, tiempo entre, espacio entre, intervalo, separacion, cuanto dejar entre, cuanto hay que dejar entre, dejar pasar, tan seguido, muy seguido
when: cuando, desde cuando, en que momento, al cabo de cuanto
how soon: cuanto antes, a los cuantos dias
how: como, de que manera
what: que, cual
what is: en que consiste, de que trata
why: por que, porque
who: quien
which: cual de
where: donde, en donde
can i: puedo, podria, podre, puedo ya, ya puedo, se me permite
can you: se puede, se puede uno, se pueden, puede uno
can: puede, pueden, podemos
is it safe: es seguro, es peligroso, hay peligro, peligroso, peligro, seguro, arriesgado, perjudica, afecta, estropea
should i: debo, deberia, tengo que, hay que, hace falta, hacen falta, se debe
do i need: necesitare, voy a necesitar, son necesarias, me hacen falta, necesarias
wait: esperar, espero, aguantar
avoid: evitar, no debo, dejar de
again: otra vez, de nuevo, volver, retomar, reanudar, reinicio, vuelvo, volver con
after: despues, tras, luego, pasado, posterior, al cabo de
before: antes, previo
between: entre, entre una y otra, entre una sesion y otra
until: hasta, hasta que
have it done: hacermelo, me lo puedo hacer, me lo hago, hacerselo, hacerlo, me lo hice, puedo hacermelo
get: hacerme, hacerte, hacerse, me hago, ponerse un
what is there: que hay
go away: quitarse, se quita, se va, irse, desaparece, baja, bajar
put on: ponerme, poner, aplicar, echarme, ponerse, usar, usa, usan, uso, puse, echar
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
the same day: mismo dia, hoy mismo
the same night: esa misma noche, la misma noche, esta noche, por la noche
today: hoy, esta tarde
yesterday: ayer, anoche
now: ahora, ya
days: dias, dia
weeks: semanas
months: meses, mes
hours: horas
minutes: minutos
ago: hace
monday: lunes
friday: viernes
saturday: sabado
sunday: domingo
weekend: fin de semana
work: trabajo, trabajar, oficina
first: primera
one: una vez
two: dos
three: tres
four: cuatro, cuarto
five: cinco, quinto
six: seis
half: medio
no: no
yes: si
i: yo, me, mi, mis
it: lo, eso, esto, ello
if: si es que, en caso de
and: y, e, ademas
or: o, u
for: para, pa, por, contra
in: en
is: es, son, esta, estan, esta bien, estoy, fue
have: tiene, he, hay, tomar, tomarme
do: hacer, hacen, hago, hace falta hacer, se hace, haga, hiciera
go: ir, voy, va, entrar, meterme
need: necesario
normal: es normal, normal
worse: peor, empeora
very: muy, mucho
good: bueno, bien
day: al dia
i use: usar, utilizo, usamos
evening: noche, tarde
morning: por la manana, mananas
next week: semana que viene, proxima semana
i am going: me voy, nos vamos, viajo
allowed: permitido, dejan, se permite, ok, vale
recommended: recomiendan, recomendado, recomendable, aconsejan
duration: duracion
pass: pasarme, paso, pasar
apply: me pongo, pongo, me echo, echo, me unto, unto
hot: caliente, calor
still: sigue, todavia, aun, sigo
difference between: diferencia entre, en que se diferencia, que diferencia hay, diferencia
small: pequeno, poquito, poco
tell me: dime, decidme, cuentame, quiero saber, queria saber, me gustaria saber, duda, pregunta
every month: todos los meses, cada mes, una vez al mes, mensual, en un mes, en el mismo mes, dos veces al mes
every week: todas las semanas, cada semana, una vez a la semana, semanal
every day: todos los dias, cada dia, a diario
every: cada
how soon again: cuanto antes repetir, cuando puedo repetir, repetir
than: que la, que el, que un
compared with: comparado con, en comparacion con
disappear: desaparecen, desaparece, se borran
is it a problem: hay problema, es un problema, pasa algo, pasa algo si
boyfriend: novio, marido, mujer, esposa
stop before: dejar antes, suspender
how is it done: como se hace, como lo hacen
what is it for: para que sirve, para que es
is it good for: va bien, viene bien, es bueno
in summer: en verano, verano
in winter: en invierno, invierno
young: joven, rejuvenecer, rejuvenecimiento
week: a la semana, por semana
when can i start again: cuanto tiempo sin, cuantos dias sin, cuando retomo, cuando vuelvo a, cuando puedo volver a, cuanto sin
go to work: ir a trabajar, volver al trabajo, ir a la oficina
go out: salir de casa, salir a la calle
drive home: conducir, manejar
seven: siete
eight: ocho
ten: diez
twelve: doce
twenty: veinte
second: segunda
third: tercera
wednesday: miercoles
tuesday: martes
thursday: jueves
since: desde
afternoon: mediodia, siesta
night: madrugada
go down: bajado
start: empezar, empiezo, comenzar
stop: parar, quito
later: mas tarde
tomorrow: pasado manana
three times: tres veces
getting worse: empeorando, cada dia peor, no mejora, cada vez mas, mas que ayer
worried: preocupada, asustada
once a year: anual, una vez al ano, al ano, cada ano
does it work: resulta, efectivo, eficaz
get rid of: quitar, eliminar, borrar, quitarme, reducir, atenuar, disminuir, cerrar, cierra, tratar, corregir
come back: vuelven, reaparecen, regresan
wont go away: no se quita, no se va, no baja, no desaparece
too soon: muy pronto, demasiado pronto, es pronto
one session: una sola sesion, con una sesion, una sola
twice a year: dos veces al ano
enough: suficiente, basta, alcanza, es suficiente, son suficientes
number of sessions: no sesiones, numero de sesiones
is it bad: malo, mala idea
session repeat: repite
it worth it: merece la pena, vale la pena, timo, estafa
cloudy: nublado
: el, la, los, las, un, una, unos, unas, de, del, al, a, se, le, les, su, sus, tu, tus, te, que se me, me se, ya que, ahi, aqui, pues, hola, gracias, porfa, por favor, alguien, sabe, sabeis, mas o menos, aproximadamente, normalmente, generalmente, se me quiten, me lo, ir pa, misma, esa, ese, este, tambien, mas, otra, otro, toca, debe, deben, ser, tarda, dura, duran, pasar, dejar, quiten, toda, todo, hacia, cual seria, algun, algo, aunque, casi, cierto, claro, dar, dicen, dijo, doy, durante, eres, era, estaba, estare, siguiente, haber, habia, hara, igual, incluso, jaja, llevar, mientras, momento, muchos, nada, ni, nos, nunca, os, parece, partir, pero, porfavor, pronto, q, queda, quiero, quisiera, realmente, recien, saber, salen, segun, sera, sino, sobre, solo, suele, tal, tampoco, tan, tanto, tener, tenga, tipo, tia, traer, tuve, tuvo, unico, varias, vez, vosotras, chicas, xq, verdad, dejo, llama, problema, siempre, viene, doctor, ano, bastante, aparte, salgo, creo, aconsejais, recomendais, ninguna, demasiado, seguida, primeros, primeras, ultimo, cada vez, ha, salido, sale, salir, conviene, dentro, saltar, neutro, fina, obligatorio, dejaron
`;
