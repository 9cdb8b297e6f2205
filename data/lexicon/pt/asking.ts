/** How Portuguese asks: question words, time, and what is said around the matter. See `Glossary`. */
export const ASKING = `
better: melhor, melhores
how many: quantas, quantos, quanto, numero de
how many times: quantas vezes, quantas vezes tenho que ir
how often: de quanto em quanto tempo, com que frequencia, qual a frequencia, a cada quanto tempo, de quanto em quanto
how long: quanto tempo, por quanto tempo, quanto tempo dura, quanto tempo demora, quanto tempo leva, quanto dura, quanto duram, quanto demora
how long wait: quanto tempo esperar, quanto tempo tenho que esperar, quanto tempo devo esperar, quanto esperar
how many days: quantos dias
how many weeks: quantas semanas
how many weeks apart: quantas semanas entre, quantas semanas de intervalo
how far apart: qual o intervalo, qual intervalo, intervalo entre, tempo entre, quanto tempo entre, espaco entre
when: quando, a partir de quando, em que momento
how soon: com quantos dias, depois de quantos dias
how: como
what: que, qual, quais, o que
what is: o que e, que e, o que sao, em que consiste
why: por que, porque
who: quem
which: qual dos
where: onde
can i: posso, poderia, posso ja, ja posso, da pra eu, consigo
can you: pode, pode se, da pra, da para, e possivel, podemos
can: podem
is it safe: e seguro, e perigoso, tem perigo
should i: devo, deveria, tenho que, preciso, e preciso, tem que, precisa
do i need: preciso de, vou precisar, vou precisar de, sao necessarias, necessarias, necessario, preciso fazer
wait: esperar, aguardar, espero
avoid: evitar, evito, nao devo
again: de novo, voltar a, voltar, outra vez, volto a, voltar para, voltar pra, retomar
after: depois de, depois do, depois da, depois, apos, apos o, apos a, em seguida
before: antes de, antes do, antes da, antes
between: entre, entre uma e outra, entre as
until: ate, ate que
have it done: fazer isso, fazer o procedimento, fazer
get: conseguir
what is there: o que tem
go away: some, sumir, sair, sai, passa, desaparecer, desaparece, passar
put on: passar, usar, aplicar, colocar
see: ver, aparece, aparecem, notar, da pra ver
i am taking: tomo, estou tomando, to tomando, tomando, to usando
i have: tenho, eu tenho, sofro de
with: com
without: sem
skin: pele
face: rosto, cara, face
neck: pescoco
body: corpo
the next day: no dia seguinte, dia seguinte, no outro dia, amanha, dia depois
the same day: no mesmo dia, mesmo dia, hoje mesmo
the same night: na mesma noite, mesma noite, hoje a noite, a noite
today: hoje
yesterday: ontem
now: agora, ja
days: dias, dia
weeks: semanas, semana
months: meses, mes
hours: horas, hora
minutes: minutos, minuto
ago: faz, atras
monday: segunda, segunda feira
friday: sexta, sexta feira
saturday: sabado
sunday: domingo
weekend: fim de semana
work: trabalho, trabalhar, trampo, pro trabalho
first: primeira, primeiro
one: uma vez
two: dois, duas
three: tres
four: quatro
five: cinco
six: seis
half: meio, meia
no: nao
yes: sim
i: eu, me, meu, minha, meus, minhas, mim
it: isso, isto, ele
if: se
and: e, tambem
or: ou
for: para, pra, pro, pros, contra, por
in: em, no, na
is: e, sao, esta, estao, estou, to, ta, fica
have: tem, ha
do: faz, fazem, faco, fizer, feito
go: ir, vou, vai
need: precisar
normal: normal, e normal
worse: pior, piora
very: muito, muita
good: bom, boa, bem
day: por dia
i use: uso, utilizar, utilizo
evening: noite, tarde
morning: manha, de manha
next week: semana que vem, proxima semana, na proxima semana
i am going: vou viajar, viajo
allowed: permitido, liberado, tudo bem, ok, tem problema
recommended: recomendam, recomendado, suficientes, suficiente, indicado fazer
duration: duracao
pass: passo, fazer o
apply: passo na, passo no, coloco
hot: quente, calor
still: ainda, continuo, continua
difference between: diferenca entre, qual a diferenca, diferenca
small: pequeno, pequena, pouco, pouquinho
tell me: me diz, queria saber, gostaria de saber, duvida, pergunta
every month: todo mes, todos os meses, uma vez por mes, mensal
every week: toda semana, todas as semanas, uma vez por semana
every day: todo dia, todos os dias
every: cada, toda
how soon again: quando posso repetir, repetir
than: do que, que a
compared with: comparado com, em comparacao com
disappear: somem, some, desaparecem
is it a problem: tem problema, faz mal, tem algum problema
boyfriend: namorado, namorada, marido, esposa
stop before: parar antes, suspender, parar
how is it done: como e feito, como se faz
what is it for: para que serve, pra que serve
is it good for: e bom, faz bem
in summer: no verao, verao
in winter: no inverno, inverno
young: jovem, rejuvenescer, rejuvenescimento
week: por semana
when can i start again: quanto tempo sem, quantos dias sem
every month: no mesmo mes, em um mes, duas vezes por mes
have: tomar
go: entrar
go to work: ir trabalhar, voltar ao trabalho
go out: sair de casa
drive home: dirigir
: o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, ao, aos, se, lhe, seu, sua, por favor, oi, ola, obrigada, alguem sabe, alguem, sabe, mais ou menos, aproximadamente, normalmente, geralmente, mesma, mesmo, essa, esse, este, esta, que, outra, outro, toda, todo, todos, vc, voce, gente, deve, devem, ser, dura, duram, demora, leva, ai, la, pra sumir, quais os, mais
`;
