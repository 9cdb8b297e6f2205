/** How French asks: question words, time, and what is said around the matter. See `Glossary`. */
export const ASKING = `
better: mieux, meilleur, meilleure
how many: combien de, combien, nombre de, cb de, cb
how many times: combien de fois, combien de fois faut il, faut y aller combien de fois
how often: a quelle frequence, tous les combien, quelle frequence, a quel rythme, tous les combien de temps
how long: combien de temps, combien de tps, pendant combien de temps, au bout de combien de temps, cb de temps, en combien de temps
how long wait: combien de temps attendre, combien de temps faut il attendre, combien attendre
how many days: combien de jours, cb de jours
how many weeks: combien de semaines, cb de semaines
how many weeks apart: combien de semaines entre, combien de semaines d intervalle
how far apart: combien de temps entre, quel intervalle, intervalle entre, quel ecart, ecart entre, quel delai entre, delai entre
when: quand, a partir de quand, a quel moment
how soon: au bout de combien de jours, sous combien de temps
how: comment
what: quoi, quel, quelle, quels, quelles, que, qu
what is: c est quoi, cest quoi, qu est ce que, qu est ce que c est, quest ce que, quest ce que cest, ca consiste en quoi, en quoi consiste
why: pourquoi
who: qui
which: lequel, laquelle
where: ou est
can i: puis je, je peux, est ce que je peux, pourrai je, je pourrais, jpeux, je peux deja, j peux
can you: peut on, on peut, est ce qu on peut, est il possible de, est ce possible, c est possible, cest possible, possible de
can: peut, peuvent, pouvons
is it safe: est ce sans danger, est ce dangereux, c est dangereux, cest dangereux, c est sans risque
should i: dois je, je dois, faut il, il faut, faut, devrais je, doit on, on doit
do i need: me faut il, il me faut, ai je besoin de, j ai besoin de, jai besoin de, besoin de, necessaire, necessaires, faut il faire, faut il pour
wait: attendre, patienter, attends
avoid: eviter, evite, s abstenir
again: a nouveau, de nouveau, encore, reprendre, refaire, remettre, retourner a, retourner
after: apres, apres le, apres la, apres un, apres une, ensuite, suite a
before: avant, avant de, avant la, avant le, avant une
between: entre, entre deux, entre les
until: jusqu a, jusqua, jusque, jusqu au
have it done: le faire, me le faire, m en faire, en faire
get: obtenir, avoir
what is there: qu est ce qu il y a, quest ce quil y a, quest ce qu il y a
go away: part, partent, disparait, disparaissent, s en va, partir, disparaitre
put on: mettre, appliquer, utiliser, mets
see: voir, voit on, visible, visibles
i am taking: je prends, je suis sous, sous traitement, prends, jprends
i have: j ai, jai, j ai de la, jai de la, je souffre de
with: avec
without: sans
skin: peau
face: visage, figure
neck: cou
body: corps
the next day: le lendemain, le jour d apres, lendemain, demain, le jour suivant
the same day: le jour meme, meme jour, le meme jour
the same night: le soir meme, ce soir, meme soir
today: aujourd hui, aujourdhui, auj
yesterday: hier, hier soir
now: maintenant, deja
days: jours, jour
weeks: semaines, semaine
months: mois
hours: heures, heure
minutes: minutes, minute
ago: il y a
monday: lundi
friday: vendredi
saturday: samedi
sunday: dimanche
weekend: week end, weekend
work: travail, travailler, bosser, boulot, bureau
first: premiere, premier, 1ere
one: une fois
two: deux
three: trois
four: quatre
five: cinq
six: six
half: demi
no: non, ne, pas
yes: oui, si
i: je, moi, mon, ma, mes, me
it: ca, cela, ce, le faire
if: au cas ou
and: et, puis
or: ou, ou bien
for: pour, contre, sur
in: dans, en
is: est, sont, suis, etait
have: a, ont, il y a t il
do: faire, fait, fais
go: aller, vais, va, y aller
need: besoin
normal: normal, c est normal, cest normal, est ce normal
worse: pire, empire
very: tres, beaucoup
good: bon, bonne, bien
day: par jour
i use: j utilise, jutilise, j applique, japplique
evening: soir, soiree, nuit
morning: matin, matinee
next week: la semaine prochaine, semaine prochaine
i am going: je pars, je vais, on part
allowed: permis, autorisee, ca craint, grave, c est ok, cest ok, ok
recommended: conseillees, conseille, recommande, ca suffit, suffit, suffisant
duration: duree
pass: passer, passe
apply: je mets, je passe
hot: chaud, chaleur
still: encore, toujours
difference between: difference entre, quelle difference, difference
small: petit, petite, un peu, peu
tell me: dites moi, je voudrais savoir, savoir, question, dis moi
every month: tous les mois, chaque mois, une fois par mois
every week: toutes les semaines, chaque semaine, une fois par semaine
every day: tous les jours, chaque jour
every: chaque, tous les, toutes les
how soon again: quand recommencer, recommencer, refaire une seance
than: que la, que le, que l
compared with: par rapport a, compare a
disappear: partent, disparaissent, s effacent
is it a problem: un probleme, c est un probleme, est ce grave
boyfriend: copain, copine, mari, femme
stop before: arreter avant, arreter
how is it done: comment ca se passe, deroulement
what is it for: a quoi ca sert, ca sert a quoi
is it good for: c est bon pour, bon pour
in summer: en ete, l ete
in winter: en hiver, hiver
young: jeune, rajeunir
week: par semaine
when can i start again: combien de temps sans, combien de jours sans
every month: dans le meme mois, en un mois, deux fois par mois
have: prendre
go: entrer
go to work: aller travailler, aller au travail, retourner au travail
go out: sortir
drive home: conduire
: le, la, les, l, un, une, des, du, de, d, au, aux, a, en, y, on, il, elle, se, s, est ce que, est ce qu, svp, s il vous plait, bonjour, merci, salut, environ, a peu pres, quelqu un sait, alors, meme, ces, cet, cette, son, sa, ses, leur, vous, nous, tu, t, qu, qui, que je, c, n, j, m, plus, tout, tous, toute, dure, durent, reste, restent, doit, doivent, autre, partent pour
`;
