/** How German asks: question words, time, and what is said around the matter. See `Glossary`. */
export const ASKING = `
better: besser, beste, bester, bestes
how many: wie viele, wieviele, wieviel, wie viel, anzahl, zahl der, anzahl der
how many times: wie oft muss ich hin, wie oft muss man hin, wie viele male
how often: wie oft, wie haufig, in welchen abstanden, wie regelmassig
how long: wie lange, wielange, wie lang, wie lange dauert, wie lange dauert es
how long wait: wie lange warten, wie lange muss ich warten, wie lange soll ich warten, wie lange muss man warten
how many days: wie viele tage, wieviele tage
how many weeks: wie viele wochen, wieviele wochen
how many weeks apart: wie viele wochen pause, wie viele wochen abstand, wie viele wochen dazwischen
how far apart: welcher abstand, wie viel abstand, wieviel abstand, abstand zwischen, welchen abstand, zeit zwischen, pause zwischen, wie weit auseinander
when: wann, ab wann, wann wieder
how soon: wie bald, wie schnell, ab welchem tag
how: wie
what: was, welche, welcher, welches, welchen, was fur
what is: was ist, was sind, was bedeutet
why: warum, wieso, weshalb
who: wer, wem
which: welche davon
where: wo, wohin
can i: kann ich, darf ich, konnte ich, durfte ich, darf
can you: kann man, darf man, geht das, geht es
can: kann, konnen, durfen
is it safe: ist es sicher, ist das sicher, ist das gefahrlich, ist es gefahrlich
should i: soll ich, sollte ich, muss ich, sollte man, muss man, soll man
do i need: brauche ich, brauche, braucht man, brauch ich, benotige ich, sind notig, notig, notwendig
wait: warten, abwarten, zuwarten
avoid: meiden, vermeiden, verzichten, lassen
again: wieder, erneut, nochmal
after: nach, danach, nachher, hinterher, nach dem, nach der, anschliessend
before: vor, vor dem, vor der, davor, vorher, zuvor
between: zwischen, zwischen den, zwischen zwei
until: bis, bis zur, bis zum
have it done: machen lassen, das machen, lass ich
get: bekommen, kriegen
what is there: was gibt es
go away: geht weg, weg geht, verschwindet, geht die weg, weggeht, abklingt, weg, verschwinden
put on: auftragen, benutzen, verwenden, drauf, nehmen, anwenden
see: sehen, sieht man, merkt man, sichtbar
i am taking: nehme, ich nehme, nimmt, bin auf
i have: ich habe, habe, hab, ich hab, leide an
with: mit
without: ohne
skin: haut
face: gesicht
neck: hals
body: korper
the next day: am nachsten tag, am tag danach, nachsten tag, morgen, am naechsten tag
the same day: am selben tag, am gleichen tag, gleichen tag
the same night: am selben abend, abends, am abend, heute abend
today: heute
two days ago: vor zwei tagen, vor 2 tagen, vorgestern
three days ago: vor drei tagen, vor 3 tagen
a week ago: vor einer woche, vor 1 woche
two weeks ago: vor zwei wochen, vor 2 wochen
yesterday: gestern, gestern abend
now: jetzt, schon
days: tage, tagen, tag
weeks: wochen, woche
months: monate, monaten, monat
hours: stunden, stunde
minutes: minuten, minute
ago: vor
monday: montag
friday: freitag
saturday: samstag
sunday: sonntag
weekend: wochenende
work: arbeit, arbeiten, buro, ins buro, job
first: erste, ersten, erster
one: einmal
two: zwei
three: drei
four: vier
five: funf
six: sechs
half: halb, halbe
no: nein, nicht, kein, keine, keinen
yes: ja, doch
i: ich, mich, mir, mein, meine, meiner, meinem, meinen
it: es, das, dies, sie
if: wenn, falls, ob
and: und, auch
or: oder
for: fur, gegen, bei, zur, zum
in: in, im
is: ist, sind, bin, wird, werden, war
have: hat, haben, hatte
do: machen, macht, mache, tun, gemacht
go: gehen, geh, gehe, hin
need: brauchen
normal: normal, ist das normal, ist es normal
worse: schlimmer, schlechter
very: sehr, so
good: gut, gute
day: am tag
i use: benutze, verwende, nehme ich
evening: abend, nacht
morning: morgens, vormittag
next week: nachste woche, nachster woche, kommende woche
i am going: fahre, fliege, reise, verreise
allowed: erlaubt, gestattet, ok, okay, moglich, in ordnung
recommended: empfohlen, empfiehlt, reichen, reicht, ausreichend
duration: dauer
pass: rollen, drubergehen
apply: auftrage, creme, creme ich, schmiere, drauf
hot: heiss, warm
still: immer noch, noch immer, bin noch
difference between: unterschied zwischen, unterschied, was ist der unterschied
small: klein, kleine, bisschen, kleines
tell me: sag mir, wissen, frage, ich frage mich
every month: jeden monat, einmal im monat, monatlich, einmal pro monat
every week: jede woche, wochentlich, einmal pro woche
every day: jeden tag, taglich
every: jede, jeden, alle
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
when can i start again: wie lange kein, wie lange keine, wie lange keinen, wie lange ohne, wie viele tage kein, wie viele tage keine
every month: in einem monat, im selben monat, zweimal im monat
have: zu mir nehmen
go: rein
go to work: arbeiten gehen, zur arbeit, ins buro
go out: rausgehen, aus dem haus
drive home: auto fahren
: der, die, das ist, den, dem, des, ein, eine, einen, einem, einer, eines, man, denn, mal, bitte, hallo, danke, weiss jemand, jemand, etwa, ungefahr, normalerweise, eigentlich, beim, am, an, auf, aus, von, vom, zu, ne, n, gibt es, gibts, dann, da, dort, trotzdem, noch, nur, ganz, uberhaupt, sich, muss, sollte, soll, dauert, dauern, bleibt, bleiben, halt, halten, welch, hab ich, stelle, dran, drauf darf, geht, gehts, lassen darf, mehr, anderen
`;
