/** How German asks: question words, time, and what is said around the matter. See `Glossary`. */
export const ASKING = `
better: besser, beste, besserung
how many: wie viele, wieviele, anzahl, zahl der, anz, menge
how many times: wie oft muss ich hin, wie oft muss man hin, wie viele male, male
how often: wie oft, wie haufig, in welchen abstanden, wie regelmassig, haufigkeit, rhythmus
how long: wie lange, wielange, wie lange dauert es
how long wait: wie lange muss ich warten, wie lange soll ich warten, wie lange muss man warten
how many weeks apart: wie viele wochen pause, wie viele wochen abstand, wie viele wochen dazwischen
how far apart: welcher abstand, wie viel abstand, wieviel abstand, abstand zwischen, zeit zwischen, pause zwischen, wie weit auseinander, abstand, intervall, sitzungsabstand, behandlungsabstand, dazwischen
when: wann, wann wieder, nach welcher zeit
how soon: wie bald, wie schnell, ab welchem tag
how: wie
what: was, welche, was fur
what is: was bedeutet, was heisst
why: warum, wieso, weshalb
who: wer, wem
which: welche davon
where: wo, wohin
can i: darf ich, konnte ich, darf
can you: kann man, darf man, geht das, geht es
can: kann, konnen, durfen
is it safe: ist es sicher, ist das sicher, ist das gefahrlich, ist es gefahrlich, gefahrlich, sicher, unbedenklich, schadlich, riskant, schadet
should i: soll ich, sollte ich, muss ich, sollte man, muss man, soll man
do i need: brauche ich, brauche, benotige ich, sind notig, notig, notwendig
wait: warten, abwarten, zuwarten, pause
avoid: meiden, vermeiden, verzichten, lassen
again: wieder, erneut, nochmal, wiederholt, weiter
after: nach, danach, nachher, hinterher, anschliessend
before: vor, davor, vorher, zuvor
between: zwischen, zwischen zwei
until: bis, bis zur, bis zum
have it done: machen lassen, das machen, lass ich
get: bekommen, kriegen
what is there: was gibt es
go away: verschwindet, weggeht, abklingt, weg, verschwinden
put on: auftragen, benutzen, verwenden, drauf, nehmen, anwenden, genommen, aufgetragen
see: sehen, sieht man, merkt man, sichtbar
i am taking: nehme, ich nehme, nimmt, bin auf
i have: ich habe, habe, hab, ich hab, leide an
with: mit
without: ohne
skin: haut
face: gesicht
neck: hals
body: korper
the next day: am tag danach, nachsten tag, morgen
the same day: am selben tag, gleichen tag
the same night: abends, heute abend
today: heute, heute morgen
two days ago: vor zwei tagen, vor 2 tagen, vorgestern
three days ago: vor drei tagen, vor 3 tagen
a week ago: vor einer woche, vor 1 woche
two weeks ago: vor zwei wochen, vor 2 wochen
yesterday: gestern, gestern abend
now: jetzt, schon
days: tage, tag
weeks: wochen
months: monate
hours: stunden
minutes: minuten
ago: vor
monday: montag
friday: freitag
saturday: samstag
sunday: sonntag
weekend: wochenende
work: arbeit, buro, ins buro, job
first: erste
one: einmal
two: zwei
three: drei
four: vier, vierten
five: funf
six: sechs
half: halb
no: nein, nicht, kein
yes: ja, doch
i: ich, mich, mir, mein
it: es, das, dies, sie
if: wenn, falls, ob
and: und, auch
or: oder
for: fur, gegen, bei, zur, zum
in: in, im
is: ist, sind, bin, wird, werden, war
have: hat, haben, hatte, zu mir nehmen
do: machen, tun, gemacht
go: gehen, geh, hin, rein
need: brauchen
normal: normal, ist das normal, ist es normal
worse: schlimmer, schlechter
very: sehr, so
good: gut, gute
day: am tag
i use: benutze, verwende, nehme ich
evening: abend, nacht
morning: morgens, vormittag
next week: nachste woche, kommende woche
i am going: fahre, fliege, reise, verreise
allowed: erlaubt, gestattet, ok, okay, moglich, in ordnung
recommended: empfiehlt, empfohlen, empfohlene
duration: dauer
pass: rollen, drubergehen
apply: auftrage, creme, creme ich, schmiere, drauf
hot: heiss, warm
still: bin noch, noch
difference between: unterschied zwischen, unterschied, was ist der unterschied
small: klein, kleine, bisschen
tell me: sag mir, wissen, frage, ich frage mich
every month: jeden monat, einmal im monat, monatlich, einmal pro monat, in einem monat, im selben monat, zweimal im monat
every week: jede woche, wochentlich, einmal pro woche
every day: jeden tag, taglich
every: jede, alle
how soon again: wann wiederholen, wiederholen
than: als
compared with: verglichen mit, im vergleich zu
disappear: weg sind, sind weg, verschwinden
is it a problem: ist das ein problem, problem, ist das schlimm
boyfriend: freund, freundin, mann, frau
stop before: absetzen, vorher absetzen
how is it done: wie wird das gemacht, wie lauft das ab, ablauf
what is it for: wofur ist das, wozu
is it good for: tut gut
in summer: im sommer, sommer
in winter: im winter, winter
young: jung, verjungung
week: pro woche, die woche
when can i start again: wie lange kein, wie lange ohne, wie viele tage kein, wie lange nicht, wie lange darf ich nicht, ab wann darf ich wieder
go to work: arbeiten gehen, zur arbeit, ins buro
go out: rausgehen, aus dem haus
drive home: auto fahren
seven: sieben
eight: acht
ten: zehn
twelve: zwolf
twenty: zwanzig
second: zweite
third: dritte
wednesday: mittwoch
tuesday: dienstag
thursday: donnerstag
later: spater
afternoon: nachmittag, mittags
night: nachts
year: jahr, jahren
twice: zweimal
three times: dreimal
go down: runtergehen, zuruckgehen
start: anfangen, beginnen, starten
stop: aufhoren, stoppen
getting worse: verschlimmert, wird schlimmer, wird nicht besser, wird immer, immer roter, immer mehr
worried: besorgt, panik, hilfe
one session: einmalig, eine einzige sitzung
once a year: jahrlich, einmal im jahr
twice a year: halbjahrlich, zweimal im jahr
every two weeks: vierzehntagig
does it work: funktioniert, wirksam, wirkungsvoll
get rid of: wegbekommen, loswerden, entfernen, reduzieren, mildern, verkleinern, behandeln, verbessern, glatten
come back: zuruckkommen
wont go away: geht nicht weg, verschwindet nicht, heilt nicht
too soon: zu fruh, zu bald, zu kurz
enough: reichen, ausreichend, genugt, genugen
number of sessions: anzahl sitzungen
is it bad: schlecht, schlechte idee
it worth it: klappt, lohnt, taugt
cloudy: bewolkt
times: mal
: der, die, das ist, den, dem, des, ein, eine, einem, einer, man, denn, bitte, hallo, danke, weiss jemand, jemand, etwa, ungefahr, normalerweise, eigentlich, beim, am, an, auf, aus, von, vom, zu, ne, n, gibt es, gibts, dann, da, dort, trotzdem, nur, ganz, uberhaupt, sich, muss, sollte, soll, dauert, dauern, bleibt, halt, welch, hab ich, stelle, dran, drauf darf, geht, mehr, anderen, also, ab, aber, ans, aufs, bald, bereits, besonders, bestimmt, bissl, damit, dadurch, daher, dabei, dafur, dagegen, dass, dein, diese, dieser, diesen, dieses, direkt, du, durch, eben, einfach, einige, endlich, erst, euch, eure, fast, fruh, gar, gehn, gehabt, genau, genug, gern, gerade, gleich, hatten, hier, hilf, ihr, ihre, immer, ins, insgesamt, irgendwie, jedes, kaum, komplett, komme, kommt, konnte, lass, lange, leider, letzte, lieber, manche, manchmal, meist, meinung, meint, mittag, mochte, nachdem, naturlich, nichts, nie, nun, oft, per, pro, quasi, richtig, schnell, seh, sehe, seitdem, selbe, sein, sogar, sonst, sowas, statt, tut, uber, um, unbedingt, unter, viel, vielleicht, voll, vorbei, wahrend, warte, weil, weit, wenig, wegen, will, wirklich, wollte, wohl, wurde, zuruck, runter, tragen, laufe, rum, mund, ziemlich, kriegt, bekommt, kriege, lg, leute, madels, allgemein, beide, sieht, zum beispiel, zeit, trotz, neige, lassen darf, uberall, tief
`;
