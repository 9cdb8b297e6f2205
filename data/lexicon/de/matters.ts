/** What German questions are about: the treatment, the skin, and all that has nothing to do with them. See `Glossary`. */
export const MATTERS = `
microneedling: microneedling
needling: needling
dermapen: dermapen
skinpen: skinpen
dr pen: dr pen
dermastamp: dermastamp
morpheus8: morpheus8
rf: rf
prp: prp
spf: spf
hyaluron: hyaluron
botox: botox
retinol: retinol
how long do results last: wie lange halt das ergebnis, wie lange halten die ergebnisse, wie lange halt der effekt, wie lange halt es, wie lange halt das
how long does one session take: wie lange dauert eine sitzung, wie lange dauert eine behandlung, wie lange dauert die behandlung, wie lange dauert die sitzung
how does it work: wie funktioniert, wie wirkt, wie funktioniert das
between sessions: zwischen den sitzungen, zwischen sitzungen, zwischen zwei behandlungen, zwischen den behandlungen, zwischen zwei sitzungen
session: sitzung, sitzungen, termin, termine, anwendung, anwendungen
treatment: behandlung, behandlungen
top up session: auffrischung, auffrischungen, auffrischungssitzung, erhaltung, erhaltungssitzung
microneedling: medical needling, mikroneedling, mikronadeln, nadelbehandlung, needlen, needeln, genadelt, needlen lassen
had microneedling: needling gehabt, hatte microneedling, hatte needling, machen lassen gestern, hab needling gemacht
dermaroller: nadelroller, derma roller, dermarollers
at home: zu hause, zuhause, daheim, selber, selbst, selber machen, selbst machen
in a clinic: in der praxis, in einer praxis, beim arzt, im studio
needle length: nadellange, nadellangen, wie lang sind die nadeln, nadeltiefe, welche nadeln, einstichtiefe, wie tief
needles: nadeln, nadel
does it hurt: tut weh, tut es weh, tut das weh, ist es schmerzhaft, ist das schmerzhaft, tut das sehr weh, schmerzhaft, weh tun, wehtun, tut microneedling weh, weh
pain: schmerz, schmerzen
numbing cream: betaubung, betaubungscreme, betaubt, ortliche betaubung
scared of: angst vor, hab angst, angst
wear makeup: make up, makeup tragen, schminken, geschminkt, schminke, make up tragen, make up benutzen, foundation, mascara, wimperntusche, abdecken, concealer
redness: rotung, rotungen, rot, rote, gerotet, roten, errotet
swelling: schwellung, schwellungen, geschwollen, schwillt
is my skin red: bleibt die haut rot, ist die haut rot, haut rot, gesicht rot
downtime: ausfallzeit, erholungszeit
healing: heilung, heilen, verheilt, abheilen, heilt, heilungszeit
how much does it cost: was kostet, wie viel kostet, wieviel kostet, wie teuer ist, wie teuer, was kosten, was kostet das, was kostet eine sitzung
price: preis, preise, kosten, teuer
sun: sonne, sonnen, in die sonne, sonnenbaden, sonnenlicht, solarium, strand
sunscreen: sonnencreme, sonnenschutz, sonnenmilch, sonnenschutzcreme, lichtschutzfaktor, lsf
use retinol: retinol, retinoide, retinoid, tretinoin, retinolcreme, retinol benutzen
vitamin c: vitamin c
acids: sauren, fruchtsaure, glykolsaure, salicylsaure, saure, peeling, bha
skincare: hautpflege, pflegeroutine, meine cremes, pflegeprodukte
exercise: sport, sport machen, sport treiben, trainieren, training, joggen, laufen gehen, schwitzen, sporteln
gym: fitnessstudio, gym, fitness, ins fitnessstudio, muckibude
swimming: schwimmen, schwimmbad, pool
sauna: sauna, whirlpool
wash my face: gesicht waschen, das gesicht waschen, gesicht reinigen, mein gesicht waschen, waschen, reinigen
shower: duschen, dusche, baden
moisturiser: feuchtigkeitscreme, creme, eincremen, feuchtigkeitspflege
what put on my skin: was auf die haut, was soll ich auf die haut, womit pflegen, welche creme, was soll ich draufmachen
drink alcohol: alkohol, alkohol trinken, wein, bier, sekt, feiern
pregnant: schwanger, schwangerschaft, in der schwangerschaft, bin schwanger, schwangere
breastfeeding: stillen, stille, stillt, stillzeit, stillend, ich stille
result: ergebnis, ergebnisse, resultat, resultate, wirkung, effekt, erfolg, unterschied, verbesserung
when will i see results: wann sieht man ergebnisse, wann sehe ich ergebnisse, wann sieht man was, ab wann sieht man, wann sieht man das ergebnis, wann sieht man erste ergebnisse
permanent: dauerhaft, fur immer, bleibend, permanent, von dauer
does microneedling help: hilft, hilft es, hilft das, bringt, bringt das was, hilft microneedling, wirkt, hilft needling, gut fur, lohnt sich, bringt das, bringt es was, wirkt es
side effects: nebenwirkungen, nebenwirkung, risiken, risiko, komplikationen
infection: infektion, infiziert, entzundet, entzundung, sich entzunden
pus: eiter, eitert, eitrig, vereitert
fever: fieber
call a doctor: zum arzt, arzt anrufen, wann zum arzt, arztlichen rat
warning signs: warnzeichen
who should not have: wer sollte nicht, wer darf nicht, gegenanzeigen, kontraindikationen, fur wen nicht, wann nicht
isotretinoin: isotretinoin, roaccutan, aknenormin, accutane
keloid: keloid, keloide, wulstnarben
blood thinners: blutverdunner, marcumar, blutverdunnende
cold sore: herpes, lippenherpes, fieberblase
diabetes: diabetes, diabetiker, diabetikerin
cancer: krebs, chemotherapie, chemo
rosacea: rosazea, rosacea, couperose
sensitive skin: empfindliche haut, sensible haut, empfindlicher haut
dark skin: dunkle haut, dunkler haut, schwarze haut, dunkle hauttypen, dunkler hautton, hautton
skin types: hauttypen, alle hauttypen, hauttyp, hauttone
acne scars: aknenarben, akne narben, pickelnarben, narben von akne, narben durch akne, pickelmale
scars: narben, narbe, op narbe
surgical scar: operationsnarbe, kaiserschnittnarbe, opnarbe
wrinkles: falten, faltchen, krahenfusse, lachfalten, stirnfalten
pores: poren, grosse poren, hautbild, hautstruktur
dark marks: pigmentflecken, dunkle flecken, melasma, altersflecken, hyperpigmentierung, pigmentierung, sonnenflecken
stretch marks: dehnungsstreifen, schwangerschaftsstreifen
loose skin: schlaffe haut, hangende haut, schlaff, doppelkinn
hair loss: haarausfall, haare, haarwuchs, geheimratsecken, glatze, haarwachstum
acne: akne, pickel, unreine haut, unreinheiten
collagen: kollagen
radiofrequency microneedling: radiofrequenz, radiofrequenz microneedling, morpheus, radiofrequenz needling
combine with: kombinieren, zusammen mit, kombination, gleichzeitig, kombinieren mit
prepare: vorbereiten, vorbereitung, bereite ich mich vor
approved: zugelassen, genehmigt, zulassung
how do i choose a clinic: wie finde ich eine gute praxis, gute praxis finden, welcher arzt, wer darf das machen, worauf achten
doctor: arzt, arztin, hautarzt, hautarztin, dermatologe
clinic: praxis, klinik, studio, kosmetikerin, kosmetik
itching: juckt, jucken, juckreiz
peeling: schalt sich, haut schalt, schuppt, krusten
bleeding: blut, blutet, bluten
dry skin: trockene haut
tattoo: tattoo, tatowierung, tatowieren
botox: botox
fillers: filler, fullstoff
laser: laser
chemical peel: chemisches peeling
hair removal: haarentfernung, laser haarentfernung, enthaarung
mesotherapy: mesotherapie
platelet rich plasma: eigenblut, prp, vampirlifting, plasma
ibuprofen: ibuprofen, schmerzmittel
holiday: urlaub, urlaubstage, ferien
teeth: zahne, zahnarzt, zahn
what do i wash my face with: womit wasche ich mein gesicht, womit wasche ich das gesicht, womit gesicht waschen, womit reinige ich
wash my face: wasche, wasch
cleanser: seife, waschgel, reiniger, mizellenwasser
hair wash: haare waschen, haarewaschen, shampoo
drink alcohol: bierchen, trinken, trinke, glas wein, glaschen, schnaps, cocktail, saufen, prosecco
drink water: wasser trinken, wasser
coffee: kaffee
serum: serum, ampulle
hyaluronic acid: hyaluronsaure, hyaluron, hyaluronserum
aloe vera: aloe vera, aloe
beach: ans meer, meer, strandurlaub, am strand
who should not have: fur wen ist das nicht geeignet, fur wen nicht geeignet, nicht geeignet fur, wer darf das nicht, wer darf kein, wer sollte kein
suitable for: geeignet, eignet sich, geeignet fur
worry: sorgen machen, sorgen, mir sorgen machen
see a doctor: arzt gehen, zum arzt gehen, arzt aufsuchen
large pores: grossporige haut, grossporiger haut, grossporig, grossporiger, grossporige, verfeinert poren
duration session: dauer einer sitzung, dauer der behandlung, sitzungsdauer, behandlungsdauer
how often use: alle wie viel tage, alle wie viele tage, alle wie viel wochen, alle wie viele wochen, im abstand von wie vielen
what cream: was creme ich, welche salbe, welches serum, was soll ich eincremen
sea: see
sick: krank, erkaltet, grippe, erkaltung
scabs: schorf, krustchen
bruise: blauer fleck, blaue flecken, bluterguss
burning: brennt, brennen
pimples after: pickel danach, pickel bekommen
or laser: oder laser
get dark marks: flecken bekommen, bekomme ich flecken, gibt es flecken, pigmentflecken bekommen
men: manner, mann, bart
teenager: jugendliche, minderjahrig, jahre
price per session: preis pro sitzung, kosten pro sitzung
baby: baby, kind, kinder, sohn, tochter
tooth extraction: zahn op, weisheitszahn, zahnspange, zahn ziehen
surgery: operation, op
piercing: piercing, ohrring
eyebrows: augenbrauen, wimpern, microblading
mineral powder: mineralpuder, puder, mineral puder, mineral make up
lipstick: lippenstift
outdoors: draussen, im freien
protect myself: aufpassen, schutzen, vorsichtig sein
hot water: heisses wasser, heiss duschen, warmes wasser
hot shower: heisse dusche
worse than: schlimmer als, schmerzhafter als
waxing: waxing, wachs
swelling go down: schwellung geht zuruck, schwillt ab, abschwellen, abgeschwollen
redness go down: rotung geht zuruck
holes: locher, krater, dellen
after how many sessions: nach wie vielen sitzungen, nach wievielen sitzungen, nach wie vielen behandlungen, nach wievielen behandlungen
is it expensive: ist es teuer, ist das teuer, teuer
how much do they charge: was nehmen die
vaseline: vaseline
bepanthen: bepanthen
class: kurs, kurse
cycling: rad fahren, fahrrad, radfahren, spinning
yoga: yoga, pilates
sleep: schlafen, schlafe, kissen
beaches of: strande auf, strande
wedding: hochzeit
clean: putzen, saubern
vitamin d: vitamin d, vitamine, eisen
antibiotics: antibiotika, antibiotikum
vaccine: impfung, impfen
period: periode, regel
before the session: vor der sitzung, vor dem termin, vor der behandlung
lips: lippen
eyes: augen, augenringe, augenpartie
hands: hande
belly: bauch
legs: beine, oberschenkel
scalp: kopfhaut
certificate: ausbildung, zertifikat
hygiene: steril, hygiene, desinfizieren
otherthing: auto, wagen, motorrad, olwechsel, das ol wechseln, flug, flugzeug, flugticket, bahn, zug, hotel, rezept, kochen, backen, kuchen, wetter, regen, handy, telefon, laden, geladen, aufladen, akku, computer, abnehmen, diat, mal pro woche ins fitnessstudio, oft pro woche ins fitnessstudio, kopfschmerzen, kopfweh, weinflecken, rotweinflecken, hemd, wasche, hund, katze, hunde, haus, wohnung, miete, film, serie, fussball, schule, prufung, kalorien, banane, obst, reis, huhn, ei, eier, kartoffel, kartoffeln, kartoffelsalat, brot, fleisch, nudeln, zucker, milch, kase, suppe, salat, kocht, braten, backt, garen, waschmaschine, kuhlschrank, spulmaschine, klimaanlage, reparatur, reparieren, supermarkt, laden offen, post, bank, apotheke, offnungszeiten, fernsehen, fernseher, netflix, nachrichten, englisch lernen, englisch, lernen, sprache, katzen, kater, bus, bahn fahren, schiff, geld, gehalt, steuern, kredit, pflanze, garten, baum, nagel, manikure, ruckenschmerzen, rucken, bauchschmerzen, knie, steuererklarung, finanzamt, elefant, wiegt, tier, hauptstadt von, ubersetzen, wetter morgen, pass, ausweis, visum, lied, musik, spiel, spielen, hose, kleid, schuhe
how many days of downtime: tage ausfallzeit, tage ausfall
bb cream: bb cream, getonte tagescreme, bb creme
spf 50: lsf 50, lsf 30, faktor 50
psoriasis: schuppenflechte, psoriasis
eczema: ekzem, neurodermitis, dermatitis
active acne: aktive akne, akuter akne, akute akne
oozing: nasst, nassen, nasse, wassert
spreading redness: rotung breitet sich aus, ausbreitet
blister: blasen, blaschen
allergic reaction: allergische reaktion, allergie, allergisch
lupus: lupus, autoimmunerkrankung, autoimmun
epilepsy: epilepsie, herzschrittmacher
niacinamide: niacinamid
benzoyl peroxide: benzoylperoxid
hydroquinone: hydrochinon
wash my face: gesicht nass machen, gesicht abwaschen
swimming: ins schwimmbad, ins wasser, baden gehen
exercise: gym, fitness, krafttraining, wandern, spazieren
lipstick: lippenstift tragen
what put on my skin: was aufs gesicht, was soll ich aufs gesicht tun, was draufschmieren
fake tan: selbstbrauner
sunburn: sonnenbrand
hat: hut, mutze
`;
