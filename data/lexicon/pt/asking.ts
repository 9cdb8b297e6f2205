/** How Portuguese asks: question words, time, and what is said around the matter. See `Glossary`. */
export const ASKING = `
better: melhor
how many: quantas, numero de, qtos, qto, qta, qtas
how many times: quantas vezes, quantas vezes tenho que ir
how often: de quanto em quanto tempo, com que frequencia, qual a frequencia, a cada quanto tempo, de quanto em quanto, frequencia
how long: quanto tempo, por quanto tempo, quanto dura, quanto duram, quanto demora
how long wait: quanto tempo tenho que esperar, quanto tempo devo esperar, quanto esperar
how many weeks apart: quantas semanas entre, quantas semanas de intervalo
how far apart: qual o intervalo, qual intervalo, intervalo entre, tempo entre, quanto tempo entre, espaco entre, intervalo, espacamento, espaco, distancia entre
when: quando, a partir de quando, em que momento
how soon: com quantos dias, depois de quantos dias
how: como
what: que, qual, quais
what is: que e, em que consiste, q e, oq e
why: por que, porque
who: quem
which: qual dos
where: onde
can i: posso, poderia, posso ja, ja posso, da pra eu, consigo
can you: pode, pode se, da pra, da para, e possivel, podemos
can: podem
is it safe: e seguro, e perigoso, tem perigo, perigoso, perigo, seguro, arriscado
should i: devo, deveria, tenho que, preciso, e preciso, tem que
do i need: preciso de, vou precisar, sao necessarias, necessarias, preciso fazer
wait: esperar, aguardar
avoid: evitar, nao devo
again: de novo, voltar, outra vez, voltar para, voltar pra, retomar, retorno, reiniciar, volto
after: depois, apos, em seguida
before: antes
between: entre, entre uma e outra
until: ate, ate que
have it done: fazer isso, fazer o procedimento, fazer
get: conseguir
what is there: o que tem
go away: some, sumir, sair, sai, passa, desaparece, passar
put on: passar, usar, aplicar, colocar, usa, passei, usei, pego
see: ver, aparecem, notar, da pra ver
i am taking: tomo, estou tomando, to tomando, tomando, to usando
i have: tenho, eu tenho, sofro de
with: com
without: sem
skin: pele
face: rosto, cara, face
neck: pescoco
body: corpo
the next day: no dia seguinte, dia seguinte, no outro dia, amanha, dia depois, amanha de manha, depois de amanha
the same day: no mesmo dia, mesmo dia, hoje mesmo
the same night: na mesma noite, mesma noite, hoje a noite, a noite
today: hoje, hoje de manha
yesterday: ontem
now: agora, ja
days: dias, dia
weeks: semanas
months: meses, mes
hours: horas
minutes: minutos
ago: faz, atras
monday: segunda, segunda feira
friday: sexta, sexta feira
saturday: sabado
sunday: domingo
weekend: fim de semana
work: trabalho, trabalhar, trampo, pro trabalho
first: primeira
one: uma vez
two: dois, duas
three: tres
four: quatro, quarto
five: cinco, quinto
six: seis
half: meio, meia
no: nao
yes: sim
i: eu, me, meu, minha, meus, mim
it: isso, isto, ele
if: se
and: e, tambem
or: ou
for: para, pra, pro, pros, contra, por
in: em, no, na
is: e, sao, esta, estou, to, ta, fica
have: tem, ha, tomar
do: faz, fazem, faco, fizer, feito
go: ir, vou, vai, entrar
need: precisar
normal: normal, e normal
worse: pior
very: muito
good: bom, boa, bem
day: por dia
i use: uso, utilizar
evening: noite, tarde
morning: manha
next week: semana que vem, proxima semana, na proxima semana
i am going: vou viajar, viajo
allowed: permitido, liberado, tudo bem, tem problema, ok
recommended: recomendado, indicado fazer
duration: duracao
pass: passo, fazer o
apply: passo na, passo no, coloco
hot: quente, calor
still: continuo, ainda
difference between: diferenca entre, qual a diferenca, diferenca
small: pequeno, pouco, pouquinho
tell me: me diz, queria saber, gostaria de saber, duvida, pergunta
every month: todo mes, todos os meses, uma vez por mes, mensal, no mesmo mes, em um mes, duas vezes por mes
every week: toda semana, todas as semanas, uma vez por semana
every day: todo dia, todos os dias
every: cada, toda
how soon again: quando posso repetir, repetir
than: do que, que a
compared with: comparado com, em comparacao com
disappear: somem, some, desaparecem
is it a problem: tem problema, faz mal, tem algum problema
boyfriend: namorado, marido, esposa
stop before: parar antes, suspender, parar
how is it done: como e feito, como se faz
what is it for: para que serve, pra que serve
is it good for: e bom, faz bem
in summer: no verao, verao
in winter: no inverno, inverno
young: jovem, rejuvenescer, rejuvenescimento
week: por semana
when can i start again: quanto tempo sem, quantos dias sem, quando volto, quando posso voltar a, quando liberado, qdo posso
go to work: ir trabalhar, voltar ao trabalho
go out: sair de casa
drive home: dirigir
seven: sete
eight: oito
ten: dez
twelve: doze
twenty: vinte
third: terceira
tuesday: terca
thursday: quinta
night: madrugada
go down: baixa, vai embora
start: comeco
stop: paro
wednesday: quarta feira, quarta
later: mais tarde
since: desde que
three times: tres vezes
getting worse: aumentando, nao melhora, cada vez mais, piorando
worried: preocupada, assustada, desesperada, socorro
once a year: anual, uma vez por ano, por ano, todo ano
every two weeks: quinzenal, a cada quinze dias
does it work: eficaz
get rid of: tirar, eliminar, apagar, reduzir, diminuir, fechar, tratar, suavizar, clarear
come back: voltam, volta, reaparecem
wont go away: nao some, nao passa, nao sai, nao cicatriza, nao desaparece
too soon: muito cedo, cedo demais, e cedo
one session: uma sessao so, so uma sessao, uma unica sessao, so uma
twice a year: duas vezes por ano
enough: suficientes, basta, chega, resolve
number of sessions: numero de sessoes
is it bad: estraga, prejudica, atrapalha, ma ideia
session repeat: repete
it worth it: enganacao, furada
cloudy: nublado
: o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, ao, aos, se, lhe, seu, sua, por favor, oi, ola, obrigada, alguem, sabe, mais ou menos, aproximadamente, normalmente, geralmente, mesma, essa, esse, este, esta, que, outra, toda, todo, vc, voce, gente, deve, devem, ser, dura, duram, demora, leva, ai, la, pra sumir, quais os, mais, afinal, alem, algo, algum, alguns, ali, aqui, assim, bastante, caso, cedo, certo, cerca, claro, coisa, comigo, dar, dava, dela, dele, desde, deu, diz, disse, dizem, durante, ela, elas, eles, entao, era, estava, estive, falar, fez, ficar, ficando, ficou, foi, for, fosse, gostaria, haver, jeito, logo, maior, mal, mas, meninas, menos, momento, muitas, muitos, nada, naquele, nas, nem, nenhum, nessa, nos, numa, num, nunca, oq, pelas, pelo, perto, pessoal, pois, porem, pouca, pq, primeiros, primeiras, problema, proprio, q, qdo, qualquer, quase, quer, quiser, realmente, recem, s, saber, saindo, saiu, sei, seja, sempre, sendo, sera, seria, seus, sobre, sou, suas, tao, tanto, tava, teve, tenha, ter, tive, tinha, tipo, tirando, tudo, ultimo, varias, vem, vez, vezes, viu, vcs, vir, dando, fazendo, usando, ano, ainda nao, cada vez, estou com, pode ser, quando eu, e se, so, churrasco, exagero, ninguem, caminho, obrigatorio
`;
