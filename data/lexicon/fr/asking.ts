/** How French asks: question words, time, and what is said around the matter. See `Glossary`. */
export const ASKING = `
better: mieux, meilleur, ameliore
how many: combien, cb, nombre, nb, nbre
how many times: combien de fois, combien de fois faut il, faut y aller combien de fois
how often: a quelle frequence, tous les combien, quelle frequence, a quel rythme, frequence, rythme
how long: combien de temps, combien de tps, cb de temps, en combien de temps
how long wait: combien de temps faut il attendre, combien attendre
how many weeks apart: combien de semaines entre, combien de semaines d intervalle
how far apart: combien de temps entre, quel intervalle, intervalle entre, quel ecart, ecart entre, quel delai entre, delai entre, intervalle, espacement, delai, ecart, rapproche, laps de temps entre
when: quand, a partir de quand, a quel moment, au bout de cb de temps
how soon: au bout de combien de jours, sous combien de temps
how: comment
what: quoi, quel, quelle, que, qu
what is: c est quoi, cest quoi, qu est ce que, qu est ce que c est, quest ce que, ca consiste en quoi, en quoi consiste, ckoi, c koi
why: pourquoi
who: qui
which: lequel, laquelle
where: ou est
can i: puis je, je peux, pourrai je, je pourrais, jpeux, je peux deja, j peux
can you: peut on, on peut, est il possible de, est ce possible, c est possible, cest possible, possible de
can: peut, peuvent, pouvons
is it safe: est ce sans danger, est ce dangereux, c est dangereux, c est sans risque, dangereux, danger, securitaire, nocif, abime, ca craint
should i: dois je, je dois, faut, devrais je, doit on, on doit
do i need: me faut il, il me faut, ai je besoin de, j ai besoin de, jai besoin de, besoin de, necessaire, faut il faire, faut il pour
wait: attendre, patienter, attends
avoid: eviter, s abstenir
again: a nouveau, de nouveau, reprendre, refaire, remettre, retourner a, retourner, remets, recommence, encore une fois
after: apres, ensuite, suite a, au bout de
before: avant
between: entre, entre deux
until: jusqu a, jusqua, jusque
have it done: le faire, me le faire, en faire
get: obtenir, avoir
what is there: qu est ce qu il y a, quest ce quil y a, quest ce qu il y a
go away: part, partent, disparait, disparaissent, s en va, partir, disparaitre
put on: mettre, appliquer, utiliser, mets, mis
see: voir, voit on, visible
i am taking: je prends, je suis sous, sous traitement, prends
i have: j ai, jai, je souffre de
with: avec
without: sans
skin: peau
face: visage, figure
neck: cou
body: corps
the next day: le jour d apres, lendemain, demain, le jour suivant, demain matin, apres demain
the same day: le jour meme, meme jour
the same night: le soir meme, ce soir, meme soir
today: aujourd hui, aujourdhui, auj, ce matin, ce midi, cet apres midi
yesterday: hier, hier soir
now: maintenant, deja
days: jours
weeks: semaines
months: mois
hours: heures
minutes: minutes
ago: il y a
monday: lundi
friday: vendredi
saturday: samedi
sunday: dimanche
weekend: week end, weekend
work: travail, travailler, bosser, boulot, bureau
first: premiere, 1ere
one: une fois
two: deux
three: trois
four: quatre, quatrieme
five: cinq, cinquieme
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
have: a, ont, il y a t il, prendre
do: faire, fait, fais
go: aller, vais, va, entrer
need: besoin
normal: normal, c est normal, est ce normal
worse: pire, empire
very: tres, beaucoup
good: bon, bonne, bien
day: par jour
i use: j utilise, jutilise, j applique, japplique
evening: soir, nuit
morning: matin
next week: semaine prochaine
i am going: je pars, je vais, on part
allowed: permis, autorisee, grave, c est ok, ok, ca va
recommended: conseillees, recommande
duration: duree
pass: passe
apply: je mets, je passe
hot: chaud, chaleur
still: encore, je suis encore, toujours
difference between: difference entre, quelle difference, difference
small: petit, peu
tell me: dites moi, je voudrais savoir, savoir, question, dis moi
every month: tous les mois, chaque mois, une fois par mois, dans le meme mois, en un mois, deux fois par mois
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
when can i start again: combien de temps sans, combien de jours sans, quand reprendre, quand je peux reprendre, combien de temps ne pas
go to work: aller travailler, aller au travail, retourner au travail
go out: sortir
drive home: conduire
seven: sept
eight: huit
ten: dix
twelve: douze
twenty: vingt
second: deuxieme, seconde, 2eme
third: troisieme, 3eme
wednesday: mercredi
tuesday: mardi
thursday: jeudi
afternoon: midi
year: an, annee
go down: redescendre, diminue, s en vont
start: commencer, debuter
stop: stopper, cesser
later: plus tard
three times: trois fois
worried: inquiete, paniquer
once a year: annuel, une fois par an, par an, tous les ans
does it work: efficacite
get rid of: enlever, eliminer, effacer, reduire, attenuer, traiter, resserrer, lisser, estomper
come back: reviennent, revenir, revient
getting worse: s aggrave, ne s ameliore pas, pas mieux, de plus en plus
wont go away: ne part pas, ne passe pas, ne s en va pas, ne guerit pas
too soon: trop tot
one session: une seule seance, une seule
twice a year: deux fois par an
every two weeks: tous les quinze jours
enough: ca suffit, suffit, suffisant
number of sessions: nb de seances, nb seances, nombre de seances
is it bad: mauvaise idee
it worth it: arnaque, vaut le coup
cloudy: nuageux
: le, la, les, l, un, une, des, du, de, d, au, aux, a, en, y, on, il, elle, se, s, est ce que, est ce qu, svp, s il vous plait, bonjour, merci, salut, environ, a peu pres, alors, meme, ces, cet, cette, sa, ses, leur, vous, nous, tu, t, qu, qui, que je, c, n, j, m, plus, tout, tous, dure, durent, reste, doit, doivent, autre, partent pour, afin, ainsi, apparemment, assez, aucun, aussi, aurait, avait, avez, avis, ayant, beau, bcp, bout, car, cas, celui, cest, chacun, comme, cote, depuis, dernier, dessus, devant, dire, dit, donc, donner, etais, ete, etes, etre, eux, faisant, finalement, fois, genre, grosse, hein, ici, idee, ils, jamais, jouable, juste, laisser, lors, lorsque, malgre, met, mauvais, moins, nan, notre, nos, nouveau, nul, or, ouais, par, parait, pareil, parfois, parler, pendant, personne, plein, plusieurs, plutot, pouvez, pouvoir, premiers, premieres, pres, proche, quant, quelque, rapide, rien, sait, sais, sauf, sera, seul, sinon, soit, sous, souvent, super, surtout, tant, tel, tellement, temps, tient, ta, tes, toi, trop, truc, venir, vers, veux, veut, voila, vois, voit, vos, votre, vrai, vraiment, vu, possible, quil, sest, arrive, filles, help, peut etre, ca fait, ai, h, eu, propose, obligatoire, blancs, remplis
`;
