/** What French questions are about: the treatment, the skin, and all that has nothing to do with them. See `Glossary`. */
export const MATTERS = `
microneedling: microneedling, microneedle, micropuncture, dermapigmentation, mesopuncture, micro aiguilles, microaiguilles, micro aiguillage, microaiguillage, micro perforation
needling: needling, avec des aiguilles, avec les aiguilles
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
retinol: retinol, adapalene, differine, effederm, ketrel
how long do results last: combien de temps durent les resultats, combien de temps dure le resultat, combien de temps dure l effet, combien de temps dure leffet, les resultats durent combien de temps, ca tient combien de temps, combien de temps ca tient, tenue des resultats, l effet dure combien, duree des resultats
how long does one session take: combien de temps dure une seance, combien de temps dure la seance, combien dure une seance, duree d une seance, duree dune seance, combien de temps je reste, temps d une seance
how does it work: comment ca marche, comment ca fonctionne, comment fonctionne, comment agit, ca fonctionne comment, ca marche comment, que fait, ca fait quoi sur la peau
between sessions: entre deux seances, entre les seances, entre chaque seance, avant la prochaine seance, entre 2 seances
session: seance, rdv, rendez vous
treatment: traitement, soin, acte
top up session: seance d entretien, seance dentretien, entretien, seance de rappel
had it done: j ai fait, jai fait, j ai eu, jai eu, je viens de faire
dermaroller: rouleau, rouleau a aiguilles, dermarollers, derma roller, roller, stylo
at home: a la maison, chez soi, chez moi, a domicile, moi meme, toute seule, maison, amazon, aliexpress, soi
in a clinic: en cabinet, en institut, en clinique, chez le medecin
needle length: longueur d aiguille, longueur daiguille, longueur des aiguilles, taille des aiguilles, taille d aiguille, taille daiguille, profondeur, quelle longueur d aiguille, mm, quelle taille
needles: aiguilles
does it hurt: ca fait mal, fait mal, c est douloureux, est ce douloureux, douloureux, ca fait tres mal, faire mal, insupportable
pain: douleur, mal
numbing cream: anesthesie, creme anesthesiante, emla, anesthesiant, lidocaine, endormir
scared of: j ai peur, jai peur, peur
wear makeup: me maquiller, maquillage, maquiller, fond de teint, mettre du maquillage, mettre du fond de teint, mascara, anticernes, remaquiller, camoufler, cacher les rougeurs
redness: rougeur, rouge, ecrevisse, tomate, irritee, irritation, ecarlate, erytheme
swelling: gonflement, enflee, oedeme, bouffi
is my skin red: la peau reste rouge, reste rouge, reste t elle rouge, peau rouge, visage rouge
downtime: eviction sociale, temps de recuperation
healing: cicatrisation, guerison, cicatriser, guerir
how much does it cost: combien coute, ca coute combien, combien coute une seance, a quel prix, c est combien, cest combien, quel est le prix, combien prend, combien ca vaut, quel budget, c combien, combien pour, on paie combien, cb ca coute, combien ca coute
price: prix, tarif, cout, cher, euros, rembourse, mutuelle
sun: soleil, s exposer au soleil, bronzer, exposition au soleil, plage, uv, bronzage, exposition, exposer, ensoleille, ski, montagne
sunscreen: creme solaire, ecran solaire, protection solaire, ecran total, solaire, indice, protection uv
use retinol: retinol, retinoides, tretinoine, mettre du retinol, acide retinoique, remettre du retinol, utiliser du retinol
vitamin c: vitamine c
acids: acides, acide glycolique, acide salicylique, gommage, exfolier, peeling, azelaique, mandelique, lactique, aha, bha, actifs, tonique, glycolique, salicylique
skincare: mes cremes, ma routine, soins habituels, mes produits
exercise: sport, faire du sport, courir, transpirer, refaire du sport, entrainement, jogging, transpiration, sueur, transpire, footing, running, musculation, tennis, danse, danser, randonnee, fitness, escalade, surf, sexe, boxe, marathon, course a pied, activite physique, marcher, crossfit, zumba, cardio, cours de sport
gym: salle de sport, la salle de sport, gym, la salle, muscu
swimming: nager, piscine, natation, baignade, se baigner, chlore, aquatique, aller a la piscine, me baigner, retourner a la piscine
sauna: sauna, hammam, jacuzzi, thalasso, spa, bain
wash my face: me laver le visage, laver le visage, nettoyer le visage, laver mon visage, me laver, nettoyage, lavage, rincer, mouiller, laver, demaquiller, nettoie, me lave, lave, je me lave, relaver le visage, me relaver le visage, mouiller le visage, rincer le visage
shower: douche, me doucher, prendre une douche, doucher
moisturiser: creme hydratante, creme, hydratant, hydratation, baume, pommade, lotion, masque, huile, cicalfate, panthenol, nivea, avene, reparatrice, biafine
what put on my skin: quelle creme mettre, que mettre sur la peau, quoi mettre, quoi mettre sur la peau, que dois je mettre, que mettre sur le visage, quoi mettre sur le visage
drink alcohol: alcool, boire de l alcool, boire de lalcool, boire, vin, biere, boire un verre, whisky, aperitif, fete, rhum, bois, petit verre, un verre, verre de vin, apero, boire un coup, champagne, cocktail, bu, verre de rose, du rose, un rose, coupe de champagne
pregnant: enceinte, grossesse, femme enceinte
breastfeeding: allaite, en allaitant, allaitante
result: resultat, effet, amelioration, difference
when will i see results: quand voit on les resultats, quand voit on un resultat, quand est ce qu on voit les resultats, quand verrai je, resultats visibles quand, quand voit on, au bout de combien de temps on voit, on voit une difference, quand est ce que ca marche, resultats au bout de, quand verra t on, quand on voit
permanent: permanent, definitif, pour toujours, pour la vie, a vie
does it help: ca marche, marche, ca marche pour, efficace, efficace pour, ca aide, ca sert, ca vaut le coup, est ce efficace, fonctionne, ca fonctionne, utile
side effects: effets secondaires, effets indesirables, risques, complications, inconvenients, sequelles, dangers
infection: infection, bacteries, microbes, surinfection, contamination, infecter
pus: pus, purulent
fever: fievre
call a doctor: appeler un medecin, consulter un medecin, voir un medecin, chez le medecin, aux urgences, consulter, aller chez le medecin, voir le medecin, aller aux urgences, a l hopital, hopital, voir un docteur
warning signs: signes d alerte, signes dalerte
who should not have: qui ne doit pas, qui ne peut pas, contre indications, contre indique, dans quels cas eviter, pas recommande, pour qui c est contre indique, pour qui cest contre indique, pour qui c est deconseille, qui ne peut pas en faire, qui ne peut pas le faire, deconseille
isotretinoin: isotretinoine, roaccutane, curacne, accutane
keloid: cheloide
blood thinners: anticoagulants, fluidifiants, aspirine, kardegic, eliquis, xarelto, heparine, previscan, coumadine, hemophilie, phlebite
cold sore: herpes, bouton de fievre, herpes labial
diabetes: diabete, diabetique
cancer: cancer, chimiotherapie, chimio
rosacea: rosacee, couperose, rosacea
sensitive skin: peau sensible, peau reactive, peau fragile, sensibles, fragile, atopique, reactive
dark skin: peau noire, peau foncee, peau mate, peaux noires, peau metisse, peaux mates, phototype, noire, metisse, asiatique, foncee, mate, antillaise
skin types: types de peau, tous les types de peau, teint
acne scars: cicatrices d acne, cicatrices dacne, cicatrices de l acne, marques d acne, marques dacne, cicatrices de boutons, trous d acne, trous dacne, traces d acne, marques de boutons, cicatrices en creux, cicatrices acne
scars: cicatrices
surgical scar: cicatrice chirurgicale, cicatrice de cesarienne, cesarienne
wrinkles: rides, ridules, rid, pattes d oie, pattes doie, sillons, vieillissement, plis
pores: pores, pores dilates, grain de peau, texture
dark marks: taches brunes, taches, melasma, masque de grossesse, hyperpigmentation, taches pigmentaires, lentigo, pigmentation
stretch marks: vergetures
loose skin: peau relachee, relachement, relachement cutane, peau qui tombe, double menton, relachee, flasque, bajoues, raffermir, retendre, fermete
hair loss: chute de cheveux, chute des cheveux, perte de cheveux, cheveux, alopecie, calvitie, repousse, capillaire
acne: acne, boutons, acneique, imperfections, comedons
collagen: collagene
radiofrequency microneedling: radiofrequence, microneedling radiofrequence, radiofrequence fractionnee, morpheus
combine with: combiner, combiner avec, associer, en meme temps, associer a, melanger, associe, compatible
prepare: me preparer, preparation, preparer
approved: approuve, autorise, agree
how do i choose a clinic: comment choisir, choisir un praticien, quel praticien, comment choisir un praticien
doctor: medecin, dermatologue, dermato, docteur
clinic: cabinet, clinique, institut, estheticienne
itching: demange, demangeaison
peeling: pele, desquame, peau qui pele, croutes, desquamation, peler, pelant, squames
bleeding: saigne, sang
dry skin: peau seche, seche, dessechee, secheresse, deshydratee
tattoo: tatouage, tatouer
fillers: fillers, injections
laser: laser
chemical peel: peeling chimique, peelings, tca
hair removal: epilation, epilation laser, epiler, epilateur, cire, epilation a la cire
mesotherapy: mesotherapie
platelet rich plasma: plasma, prp
ibuprofen: ibuprofene
holiday: vacances, conges, voyage, croisiere
teeth: dents, dentiste
what do i wash my face with: avec quoi je me lave le visage, avec quoi laver le visage, avec quoi nettoyer
cleanser: savon, gel nettoyant, nettoyant, eau micellaire, demaquillant, lingettes, syndet
hair wash: me laver les cheveux, laver les cheveux, shampoing, shampooing
drink water: boire de l eau, boire de leau, eau
coffee: cafe, reboire du cafe
serum: serum, ampoule
hyaluronic acid: acide hyaluronique, hyaluronique
aloe vera: aloe vera, aloe
beach: mer, a la mer, bord de mer
suitable for: adapte, convient, conseille
worry: inquieter
see a doctor: appeler le medecin, medecin en urgence
large pores: pores visibles, gros pores
duration session: une seance ca dure combien de temps, une seance dure combien de temps, combien de temps une seance
how often use: tous les combien de jours, toutes les combien de semaines, tous les combien
what cream: quelle pommade, qu est ce que je mets comme creme, quest ce que je mets comme creme, qu est ce que je mets, quest ce que je mets, quel serum
sea: ocean
sick: malade, grippe, rhume
scabs: croute, petites croutes, croutelles
bruise: bleu, hematome
burning: brule, brulure, ca brule
pimples after: boutons apres, j ai des boutons, eruption de boutons
get dark marks: risque de taches, laisser des taches, ca tache, tacher
men: hommes, barbe
teenager: ado, adolescent, mineur, ans
price per session: prix d une seance, prix dune seance, prix par seance, tarif d une seance
baby: bebe, enfant, fils, fille
tooth extraction: dent de sagesse, extraction d une dent, extraction dune dent, extraction, appareil dentaire
surgery: operation, chirurgie
piercing: piercing, boucle d oreille
eyebrows: sourcils, cils
mineral powder: poudre minerale, poudre, maquillage mineral
lipstick: rouge a levres, remettre du rouge a levres
outdoors: dehors, en exterieur, a l exterieur
protect myself: faire attention, me proteger, attention
hot water: eau chaude, douche chaude
hot shower: prendre une douche chaude
worse than: pire que, plus douloureux que
swelling go down: degonfle, ca degonfle
redness go down: rougeur passe
holes: trous, crateres
after how many sessions: apres combien de seances, au bout de combien de seances
is it expensive: c est cher, cest cher, est ce cher, cher
how much do they charge: combien prennent
vaseline: vaseline
bepanthen: bepanthen, cicaplast, bariederm
class: cours
cycling: velo, spinning
yoga: yoga, pilates
sleep: dormir, dors, oreiller
beaches of: plages de, plages
wedding: mariage, bapteme, communion, ceremonie
clean: nettoyer, menage
vitamin d: vitamines, fer
antibiotics: antibiotique
vaccine: vaccin, tetanos
period: regles
before the session: avant la seance, avant le rdv, avant le traitement, la veille, avant d y aller, avant d aller
lips: levres
eyes: yeux, cernes, contour des yeux
hands: mains
belly: ventre
legs: jambes, cuisses
scalp: cuir chevelu
certificate: formation, certificat, diplome
hygiene: sterile, hygiene, desinfecter
otherthing: voiture, moto, vidange, changer l huile, changer lhuile, vol, avion, billet, train, hotel, recette, cuisiner, gateau, crepes, quel temps fait il, meteo, quel temps, telephone, portable, charger, recharger, batterie, ordinateur, maigrir, perdre du poids, regime, seances de muscu par semaine, mal de tete, maux de tete, tache de vin, chemise, linge, chien, chat, maison neuve, appartement, loyer, film, serie, match, foot, ecole, examen, calories, banane, fruit, riz, poulet, oeuf, pomme de terre, pain, viande, pates, sucre, lait, fromage, soupe, salade, dur, cuisson, cuire, bouillir, four, lave linge, machine a laver, frigo, lave vaisselle, climatisation, reparation, reparer, supermarche, magasin, banque, poste, pharmacie, horaires, tele, television, netflix, actualites, apprendre l anglais, apprendre langlais, anglais, apprendre, langue, chatte, chaton, bus, metro, bateau, argent, salaire, impots, pret, plante, jardin, arbre, ongles, manucure, mal de dos, dos, mal au dos, mal de ventre, genou, declaration d impots, declaration dimpots, elephant, pese, animal, capitale de, traduire, temps demain, fera t il, passeport, visa, chanson, musique, jeu, jouer, pantalon, robe, chaussures, extension de cils, coupe de cheveux, jours de conges, tricot, crochet, couture, massage
how many days of downtime: jours d eviction sociale, jours deviction sociale, jours d arret
bb cream: bb creme, bb cream, creme teintee
spf 50: indice 50, ecran 50
psoriasis: psoriasis
eczema: eczema, dermatite
active acne: acne active
oozing: suinte, ca suinte, coule
spreading redness: rougeur qui s etend, s etend
blister: cloques, ampoules sur la peau, vesicules
allergic reaction: reaction allergique, allergie, allergique
lupus: lupus, maladie auto immune, auto immune
epilepsy: epilepsie, pacemaker, epileptique
niacinamide: niacinamide
benzoyl peroxide: peroxyde de benzoyle
hydroquinone: hydroquinone
fake tan: autobronzant
sunburn: coup de soleil
hat: chapeau, casquette
microblading: dermopigmentation, maquillage permanent
eyeliner: eyeliner, blush, fard, enlumineur, crayon, correcteur
soothe: apaiser, calmer, soulager
ice: glacons, glace, compresse
look presentable: presentable, montrable, ca se verra, ca se voit, se verra, me montrer
tight: tiraille, tire
dots: points
yellow: jaune, jaunatre, vert, verdatre
discharge: liquide, ecoulement
pustules: pustules
chills: frissons
immunosuppressed: immunodeprimee, immunosuppresseurs, corticoides, cortisone, methotrexate
are enough: suffirait
course: cure, forfait, pack
two weeks: quinzaine
forehead: front
yellow crust: croutes jaunes
days off work: arret de travail, arret maladie, poser des jours
hurts: j ai mal, me fait mal
acupuncture: acupuncture
does it hurt more than waxing: pire que l epilation, pire que lepilation, pire que la cire, plus douloureux que l epilation
pink: rose
gardening: jardinage
postpone: reporter, decale, decaler
birthday: anniversaire
`;
