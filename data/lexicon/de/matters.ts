/** What German questions are about: the treatment, the skin, and all that has nothing to do with them. See `Glossary`. */
export const MATTERS = `
microneedling: microneedling, kollageninduktion, nadelung, medical needling, mikroneedling, mikronadeln, nadelbehandlung, needlen, needeln, genadelt, needlen lassen
needling: needling, mit nadeln, mit den nadeln
dermapen: dermapen
skinpen: skinpen
dr pen: dr pen
dermastamp: dermastamp
morpheus8: morpheus8
rf: rf
prp: prp
spf: spf
hyaluron: hyaluron
botox: botox, botox
retinol: retinol, adapalen, differin, isotrex
how long do results last: wie lange halt das ergebnis, wie lange halten die ergebnisse, wie lange halt der effekt, wie lange halt es, wie lange halt das, halt das ergebnis, wie lange wirkt es, halt die wirkung
how long does one session take: wie lange dauert eine sitzung, wie lange dauert eine behandlung, wie lange dauert die behandlung, wie lange dauert die sitzung, wie lange dauert so was
how does it work: wie wirkt, wie funktioniert das, was passiert in der haut, wie wirkt das
between sessions: zwischen den sitzungen, zwischen sitzungen, zwischen zwei behandlungen, zwischen den behandlungen, zwischen zwei sitzungen
session: sitzung, termin, termine, anwendung
treatment: behandlung
top up session: auffrischung, auffrischungssitzung, erhaltung, erhaltungssitzung
had it done: needling gehabt, hatte microneedling, hatte needling, machen lassen gestern, hab needling gemacht
dermaroller: nadelroller, derma roller, dermarollers, roller, gerollt
at home: zu hause, zuhause, daheim, selber, selbst, selber machen, selbst machen, amazon, heimanwendung
in a clinic: in der praxis, in einer praxis, beim arzt, im studio
needle length: nadellange, wie lang sind die nadeln, nadeltiefe, welche nadeln, einstichtiefe, wie tief, nadelstarke, mm, welche lange
needles: nadeln
does it hurt: tut es weh, tut das weh, ist es schmerzhaft, ist das schmerzhaft, tut das sehr weh, schmerzhaft, weh tun, wehtun, tut microneedling weh, weh, schmerzt, wehgetan, unangenehm
pain: schmerz
numbing cream: betaubung, betaubungscreme, ortliche betaubung, emla, lidocain, narkose, anasthesie
scared of: angst vor, hab angst, angst
wear makeup: make up, makeup tragen, schminken, make up benutzen, foundation, mascara, wimperntusche, abdecken, concealer, make up auflegen
redness: rotung, rot, rote, errotet, tomate, knallrot, gereizt, hautreizung, erythem, rotem, roter
swelling: schwellung, schwillt, aufgedunsen, verquollen, geschwollene, geschwollen
is my skin red: ist die haut rot, haut rot, gesicht rot
downtime: ausfallzeit, erholungszeit
healing: verheilt, abheilen, heilt, heilungszeit
how much does it cost: was kostet, wie viel kostet, wieviel kostet, wie teuer ist, wie teuer, was kosten, was kostet das, was kostet eine sitzung, was nimmt, was zahlt man, was verlangt, wie viel zahlt man
price: preis, preise, kosten, teuer, euro, gunstig, kostet, kasse, krankenkasse, bezahlt
sun: sonne, in die sonne, sonnenbaden, sonnenlicht, solarium, strand, sonnenbank, braunen, sonneneinstrahlung, uv, ski
sunscreen: sonnencreme, sonnenschutz, sonnenmilch, sonnenschutzcreme, lichtschutzfaktor, lsf, uvschutz, sunblocker, sonnenspray, lichtschutz, uv schutz
use retinol: retinol, retinoide, tretinoin, retinolcreme, retinol benutzen
vitamin c: vitamin c
acids: sauren, fruchtsaure, glykolsaure, salicylsaure, peeling, bha, azelainsaure, mandelsaure, milchsaure, aha, toner, gesichtswasser, peelen
skincare: hautpflege, pflegeroutine, meine cremes, pflegeprodukte
exercise: sport, sport machen, sport treiben, trainieren, training, joggen, laufen gehen, schwitzen, sporteln, schweiss, verschwitzt, fussballtraining, crossfit, laufen, rennen, tanzen, tennis, klettern, hanteln, cardio, workout, sex, surfen, bewegung, boxen, marathon, fussball spielen, gym, fitness, krafttraining, wandern, spazieren, kurs
gym: fitnessstudio, gym, fitness, muckibude
swimming: schwimmen, schwimmbad, pool, chlor, freibad, hallenbad, ins wasser, baden gehen
sauna: sauna, whirlpool, dampfbad, hammam, therme, badewanne
wash my face: gesicht waschen, das gesicht waschen, gesicht reinigen, mein gesicht waschen, waschen, reinigen, gesichtsreinigung, abwaschen, abschminken, gesicht nass machen, gesicht abwaschen
shower: duschen, baden
moisturiser: feuchtigkeitscreme, creme, eincremen, feuchtigkeitspflege, salbe, pflege, nachpflege, hautol, ol, maske, panthenol, feuchtigkeit, lotion, balsam, cicaplast, nivea
what put on my skin: was auf die haut, was soll ich auf die haut, womit pflegen, welche creme, was soll ich draufmachen, was aufs gesicht, was soll ich aufs gesicht tun, was draufschmieren
drink alcohol: alkohol, alkohol trinken, wein, bier, sekt, feiern, rotwein, weisswein, sektempfang, aperol, gin, wodka, whisky, party, alkoholisch, mittrinken, bierchen, trinken, glas wein, glaschen, schnaps, cocktail, saufen, prosecco, getrunken, trank
pregnant: schwanger, schwangerschaft, in der schwangerschaft, bin schwanger, schwangere, kinderwunsch, ssw
breastfeeding: stillen, ich stille, abgestillt
result: ergebnis, ergebnisse, resultat, wirkung, effekt, erfolg, unterschied, verbesserung
when will i see results: wann sieht man ergebnisse, wann sehe ich ergebnisse, wann sieht man was, ab wann sieht man, wann sieht man das ergebnis, wann sieht man erste ergebnisse, wann wirkt es, wann zeigt sich, wann sehe ich was
permanent: dauerhaft, fur immer, bleibend, permanent, von dauer, lebenslang, bleibt das
does it help: hilft, hilft es, hilft das, bringt, bringt das was, hilft microneedling, wirkt, hilft needling, gut fur, lohnt sich, bringt das, bringt es was, wirkt es
side effects: nebenwirkungen, risiken, risiko, komplikationen, folgen, schaden, nachteile
infection: infektion, infiziert, sich entzunden, bakterien, keime, ansteckung, entzunden, blutvergiftung
pus: eiter, eitrig, vereitert
fever: fieber
call a doctor: arzt anrufen, wann zum arzt, arztlichen rat, arzt gehen, zum arzt gehen, arzt aufsuchen, zum arzt, ins krankenhaus, notaufnahme, notarzt
warning signs: warnzeichen
who should not have: wer sollte nicht, wer darf nicht, gegenanzeigen, kontraindikationen, fur wen nicht, wann nicht, nicht geeignet, nicht empfohlen, wann sollte man kein, fur wen ist das nicht geeignet, fur wen nicht geeignet, nicht geeignet fur, wer darf das nicht, wer darf kein, wer sollte kein
isotretinoin: isotretinoin, roaccutan, aknenormin, accutane
keloid: keloid, wulstnarben, keloidneigung
blood thinners: blutverdunner, marcumar, aspirin, eliquis, xarelto, heparin, ass, gerinnungsstorung, thrombose
cold sore: herpes, lippenherpes, fieberblase
diabetes: diabetes, diabetiker, diabetikerin
cancer: krebs, chemotherapie, chemo
rosacea: rosazea, rosacea, couperose
sensitive skin: empfindliche haut, sensible haut, sensible, empfindlich, atopisch
dark skin: dunkle haut, schwarze haut, dunkle hauttypen, dunkler hautton, hautton, dunkel, asiatisch, dunklere, schwarz
skin types: hauttypen, alle hauttypen, hauttone
acne scars: narben von akne, narben durch akne, pickelmale, icepick, eingesunkene narben
scars: narben, op narbe
surgical scar: operationsnarbe, kaiserschnittnarbe, opnarbe
wrinkles: falten, faltchen, krahenfusse, lachfalten, stirnfalten, zornesfalte, linien
pores: poren, grosse poren, hautbild, hautstruktur, mitesser, orangenhaut
dark marks: pigmentflecken, dunkle flecken, melasma, altersflecken, hyperpigmentierung, pigmentierung, sonnenflecken, pigmentstorung, sommersprossen, pigment, flecken
stretch marks: dehnungsstreifen, schwangerschaftsstreifen, streifen
loose skin: schlaffe haut, hangende haut, schlaff, doppelkinn, erschlafft, hangebackchen, straffen, hautstraffung
hair loss: haarausfall, haare, haarwuchs, geheimratsecken, glatze, haarwachstum, haarverlust
acne: akne, pickel, unreine haut, unreinheiten, pickelchen, unrein
collagen: kollagen
radiofrequency microneedling: radiofrequenz, radiofrequenz microneedling, morpheus, radiofrequenz needling
combine with: kombinieren, zusammen mit, kombination, gleichzeitig, kombinieren mit, zusammen, parallel, kombinierbar
prepare: vorbereiten, vorbereitung, bereite ich mich vor
approved: zugelassen, genehmigt, zulassung
how do i choose a clinic: wie finde ich eine gute praxis, gute praxis finden, welcher arzt, wer darf das machen, worauf achten
doctor: arzt, arztin, hautarzt, hautarztin, dermatologe
clinic: praxis, klinik, studio, kosmetikerin, kosmetik
itching: juckt, juckreiz
peeling: schalt sich, haut schalt, schuppt, krusten, hautschuppen, pellt, schalt
bleeding: blut
dry skin: trockene haut, trocken, trockenheit, ausgetrocknet
tattoo: tattoo, tatowierung
fillers: filler, fullstoff, aufspritzen, unterspritzen
laser: laser
chemical peel: chemisches peeling, fruchtsaurepeeling, saurepeeling, tca
hair removal: haarentfernung, laser haarentfernung, enthaarung, zuckern, epilieren, waxing, wachs
mesotherapy: mesotherapie
platelet rich plasma: eigenblut, prp, vampirlifting, plasma
ibuprofen: ibuprofen, schmerzmittel
holiday: urlaub, ferien, turkei, mallorca, spanien, italien, kreuzfahrt
teeth: zahne, zahnarzt
what do i wash my face with: womit wasche ich mein gesicht, womit wasche ich das gesicht, womit gesicht waschen, womit reinige ich
cleanser: seife, waschgel, reiniger, mizellenwasser, reinigungsmilch, reinigungsgel, reinigungsschaum, duschgel
hair wash: haare waschen, shampoo
drink water: wasser trinken, wasser
coffee: kaffee
serum: serum, ampulle
hyaluronic acid: hyaluronsaure, hyaluron, hyaluronserum
aloe vera: aloe vera, aloe
beach: meer, strandurlaub, am strand
suitable for: geeignet, eignet sich, geeignet fur
worry: sorgen machen, sorgen, mir sorgen machen
see a doctor: arztlich, arzt rufen
large pores: grossporige haut, grossporig, verfeinert poren
duration session: dauer der behandlung, sitzungsdauer, behandlungsdauer
how often use: alle wie viel tage, alle wie viel wochen, im abstand von wie vielen
what cream: was creme ich, welche salbe, welches serum, was soll ich eincremen
sea: see
sick: krank, erkaltet, grippe
scabs: schorf, krustchen, kruste
bruise: blauer fleck, blaue flecken, bluterguss
burning: brennt
pimples after: pickel danach, pickel bekommen
get dark marks: flecken bekommen, bekomme ich flecken, gibt es flecken, pigmentflecken bekommen, fleckig, flecken davon
men: manner, mann, bart
teenager: jugendliche, minderjahrig, jahre
price per session: preis pro sitzung, kosten pro sitzung
baby: baby, kind, sohn, tochter
tooth extraction: zahn op, weisheitszahn, zahnspange, zahn ziehen
surgery: operation, op
piercing: piercing, ohrring, ohrloch
eyebrows: augenbrauen, wimpern
mineral powder: puder, mineral puder, mineral make up
lipstick: lippenstift
outdoors: draussen, im freien
protect myself: aufpassen, schutzen, vorsichtig sein
hot water: heisses wasser, heiss duschen, warmes wasser
hot shower: heisse dusche
worse than: schmerzhafter als
swelling go down: schwellung geht zuruck, schwillt ab, abschwellen, abgeschwollen
redness go down: rotung geht zuruck
holes: locher, krater, dellen
after how many sessions: nach wie vielen sitzungen, nach wievielen sitzungen, nach wie vielen behandlungen, nach wievielen behandlungen
is it expensive: ist es teuer, ist das teuer, teuer
how much do they charge: was nehmen die
vaseline: vaseline
bepanthen: bepanthen
cycling: rad fahren, fahrrad, radfahren, spinning
yoga: yoga, pilates
sleep: schlafen, kissen
beaches of: strande auf, strande
wedding: hochzeit, taufe, abiball, feier
clean: putzen, saubern
vitamin d: vitamin d, vitamine, eisen
antibiotics: antibiotika, antibiotikum
vaccine: impfung, covid, tetanus
period: periode, regel
before the session: vor der sitzung, vor dem termin, vor der behandlung, vorab, im vorfeld
lips: lippen
eyes: augen, augenringe, augenpartie
hands: hande
belly: bauch
legs: beine, oberschenkel
scalp: kopfhaut
certificate: ausbildung, zertifikat
hygiene: steril, hygiene, desinfizieren
otherthing: auto, wagen, motorrad, olwechsel, das ol wechseln, flug, flugzeug, flugticket, bahn, zug, hotel, rezept, kochen, backen, kuchen, wetter, regen, handy, telefon, laden, geladen, aufladen, akku, computer, abnehmen, diat, mal pro woche ins fitnessstudio, oft pro woche ins fitnessstudio, kopfschmerzen, kopfweh, weinflecken, rotweinflecken, hemd, wasche, hund, katze, haus, wohnung, miete, film, serie, fussball, schule, prufung, kalorien, banane, obst, reis, huhn, ei, eier, kartoffel, kartoffelsalat, brot, fleisch, nudeln, zucker, milch, kase, suppe, salat, braten, garen, waschmaschine, kuhlschrank, spulmaschine, klimaanlage, reparatur, reparieren, supermarkt, laden offen, post, bank, apotheke, offnungszeiten, fernsehen, netflix, nachrichten, englisch lernen, englisch, lernen, sprache, kater, bus, bahn fahren, schiff, geld, gehalt, steuern, kredit, pflanze, garten, baum, nagel, manikure, ruckenschmerzen, rucken, bauchschmerzen, knie, steuererklarung, finanzamt, elefant, wiegt, tier, hauptstadt von, ubersetzen, wetter morgen, pass, ausweis, visum, lied, musik, spiel, hose, kleid, schuhe, wolle, wimpernverlangerung, haarschnitt, urlaubstage, stricken, hakeln, nahen, massage
how many days of downtime: tage ausfallzeit, tage ausfall
bb cream: bb cream, getonte tagescreme, bb creme
spf 50: lsf 50, lsf 30, faktor 50
psoriasis: schuppenflechte, psoriasis
eczema: ekzem, neurodermitis, dermatitis
active acne: aktive akne, akuter akne
oozing: nassen, wassert
spreading redness: rotung breitet sich aus, ausbreitet
blister: blasen, blaschen
allergic reaction: allergische reaktion, allergie, allergisch
lupus: lupus, autoimmunerkrankung, autoimmun
epilepsy: epilepsie, herzschrittmacher, epileptisch, epileptiker
niacinamide: niacinamid
benzoyl peroxide: benzoylperoxid
hydroquinone: hydrochinon
fake tan: selbstbrauner
sunburn: sonnenbrand
hat: hut, mutze
acupuncture: akupunktur
dry needling: trockennadeln, triggerpunkt
eyeliner: eyeliner, lidschatten, kajal, rouge, highlighter, primer, grundierung
soothe: beruhigen, kuhlen, lindern
ice: eis, kuhlpack, thermalwasser
look presentable: gesellschaftsfahig, vorzeigbar, unter leute
tight: spannt, spannungsgefuhl
dots: einstiche, punkte
yellow: gelb, gelblich, grun
discharge: flussigkeit, sekret, wundwasser
pustules: eiterblaschen, eiterpickel, pusteln, eiterpusteln
chills: schuttelfrost
immunosuppressed: immunschwache, immunsuppressiva, kortison, cortison, methotrexat
too young: mindestalter
course: kur, paket
forehead: stirn
scared of needles: nadelphobie
microblading: permanent make up
yellow crust: gelbe krusten
days off work: krankschreiben, krankgeschrieben, frei nehmen
hurts: tut richtig weh
does it hurt more than waxing: schlimmer als waxing, schmerzhafter als waxing, schlimmer als wachsen
pink: rosa
gardening: gartenarbeit
postpone: verschieben, absagen
birthday: geburtstag
`;
