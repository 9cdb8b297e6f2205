/** What French questions are about: the treatment, the skin, and all that has nothing to do with them. See `Glossary`. */
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
how long do results last: combien de temps durent les resultats, combien de temps dure le resultat, combien de temps dure l effet, combien de temps dure leffet, les resultats durent combien de temps
how long does one session take: combien de temps dure une seance, combien de temps dure la seance, combien dure une seance, duree d une seance, duree dune seance
how does it work: comment ca marche, comment ca fonctionne, comment fonctionne, comment agit
between sessions: entre deux seances, entre les seances, entre chaque seance, avant la prochaine seance, entre 2 seances
session: seance, seances, rdv, rendez vous
treatment: traitement, traitements, soin, soins, acte
top up session: seance d entretien, seance dentretien, seances d entretien, seances dentretien, entretien, seance de rappel
microneedling: micro aiguilles, microaiguilles, micro aiguillage, microaiguillage, micro perforation
had microneedling: j ai fait, jai fait, j ai eu, jai eu, je viens de faire
dermaroller: rouleau, rouleau a aiguilles, dermarollers, derma roller, roller
at home: a la maison, chez soi, chez moi, a domicile, soi meme, moi meme, toute seule
in a clinic: en cabinet, en institut, en clinique, chez le medecin
needle length: longueur d aiguille, longueur daiguille, longueur des aiguilles, taille des aiguilles, taille d aiguille, taille daiguille, profondeur, quelle longueur d aiguille
needles: aiguilles, aiguille
does it hurt: ca fait mal, fait mal, est ce que ca fait mal, c est douloureux, cest douloureux, est ce douloureux, douloureux, ca fait tres mal, faire mal
pain: douleur, douleurs, mal
numbing cream: anesthesie, creme anesthesiante, emla, anesthesiant
scared of: j ai peur, jai peur, peur de, peur
wear makeup: me maquiller, maquillage, maquillee, se maquiller, maquiller, fond de teint, mettre du maquillage, mettre du fond de teint, mascara, anticernes, maquille
redness: rougeur, rougeurs, rouge, rouges, roug
swelling: gonflement, gonfle, gonflee, gonflees, enflee, enfle, oedeme
is my skin red: la peau reste rouge, reste rouge, reste t elle rouge, peau rouge, visage rouge
downtime: eviction sociale, temps de recuperation
healing: cicatrisation, guerison, cicatriser, guerir
how much does it cost: combien coute, combien ca coute, ca coute combien, combien coute une seance, a quel prix, c est combien, cest combien, quel est le prix
price: prix, tarif, tarifs, cout, cher
sun: soleil, au soleil, s exposer au soleil, bronzer, exposition au soleil, plage, uv
sunscreen: creme solaire, ecran solaire, protection solaire, ecran total
use retinol: retinol, retinoides, tretinoine, mettre du retinol, acide retinoique, remettre du retinol, utiliser du retinol
vitamin c: vitamine c
acids: acides, acide, acide glycolique, acide salicylique, gommage, exfolier, peeling
skincare: mes cremes, ma routine, soins habituels, mes produits
exercise: sport, faire du sport, du sport, courir, transpirer, refaire du sport, m entrainer, entrainement, jogging
gym: salle de sport, la salle de sport, gym, la salle, muscu
swimming: nager, piscine, natation, baignade, se baigner
sauna: sauna, hammam, jacuzzi
wash my face: me laver le visage, laver le visage, nettoyer le visage, se laver le visage, laver mon visage, me laver
shower: douche, me doucher, prendre une douche
moisturiser: creme hydratante, creme, hydratant, cremes
what put on my skin: quelle creme mettre, que mettre sur la peau, quoi mettre, quoi mettre sur la peau, que dois je mettre
drink alcohol: alcool, boire de l alcool, boire de lalcool, boire, vin, biere, boire un verre
pregnant: enceinte, grossesse, femme enceinte, pendant la grossesse
breastfeeding: allaite, j allaite, jallaite, allaitement, allaiter, en allaitant
result: resultat, resultats, effet, effets, amelioration, difference
when will i see results: quand voit on les resultats, quand voit on un resultat, quand est ce qu on voit les resultats, quand verrai je, resultats visibles quand, quand voit on
permanent: permanent, permanents, definitif, definitifs, pour toujours
does microneedling help: ca marche, marche, ca marche pour, est ce que ca marche, efficace, efficace pour, ca aide, ca sert, ca vaut le coup, est ce efficace, fonctionne, ca fonctionne, utile
side effects: effets secondaires, effets indesirables, risques, risque, complications
infection: infection, s infecter, infecte, infectee
pus: pus, purulent
fever: fievre
call a doctor: appeler un medecin, consulter un medecin, voir un medecin, chez le medecin, aux urgences
warning signs: signes d alerte, signes dalerte
who should not have: qui ne doit pas, qui ne peut pas, contre indications, contre indication, contre indique
isotretinoin: isotretinoine, roaccutane, curacne, accutane
keloid: cheloide, cheloides
blood thinners: anticoagulants, anticoagulant, fluidifiants
cold sore: herpes, bouton de fievre, herpes labial
diabetes: diabete, diabetique
cancer: cancer, chimiotherapie, chimio
rosacea: rosacee, couperose, rosacea
sensitive skin: peau sensible, peau reactive, peau fragile
dark skin: peau noire, peau foncee, peau mate, peaux noires, peau metisse, peaux mates, phototype
skin types: types de peau, tous les types de peau, type de peau, teint
acne scars: cicatrices d acne, cicatrices dacne, cicatrices de l acne, marques d acne, marques dacne, cicatrices de boutons, trous d acne, trous dacne
scars: cicatrices, cicatrice
surgical scar: cicatrice chirurgicale, cicatrice de cesarienne, cesarienne
wrinkles: rides, ridules, rid, pattes d oie, pattes doie
pores: pores, pores dilates, grain de peau, texture
dark marks: taches brunes, taches, melasma, masque de grossesse, hyperpigmentation, taches pigmentaires, tache
stretch marks: vergetures, vergeture
loose skin: peau relachee, relachement, relachement cutane, peau qui tombe, double menton
hair loss: chute de cheveux, chute des cheveux, perte de cheveux, cheveux, alopecie, calvitie, repousse
acne: acne, boutons, bouton
collagen: collagene
radiofrequency microneedling: radiofrequence, microneedling radiofrequence, radiofrequence fractionnee, morpheus
combine with: combiner, combiner avec, associer, en meme temps, associer a
prepare: me preparer, preparation, preparer
approved: approuve, autorise, agree
how do i choose a clinic: comment choisir, choisir un praticien, quel praticien, comment choisir un praticien
doctor: medecin, dermatologue, dermato, docteur
clinic: cabinet, clinique, institut, estheticienne
itching: demange, demangeaison, demangeaisons
peeling: pele, desquame, peau qui pele, croutes, desquamation
bleeding: saigne, sang, saignement
dry skin: peau seche
tattoo: tatouage, tatouer
botox: botox
fillers: fillers, injections
laser: laser
chemical peel: peeling chimique
hair removal: epilation, epilation laser, epiler
mesotherapy: mesotherapie
platelet rich plasma: plasma, prp
ibuprofen: ibuprofene
holiday: vacances, conges
teeth: dents, dentiste, dent
what do i wash my face with: avec quoi je me lave le visage, avec quoi laver le visage, avec quoi nettoyer
wash my face: me lave, lave, je me lave
cleanser: savon, gel nettoyant, nettoyant, eau micellaire
hair wash: me laver les cheveux, laver les cheveux, shampoing, shampooing
drink alcohol: petit verre, un verre, verre de vin, apero, boire un coup, champagne, cocktail, boire de
drink water: boire de l eau, boire de leau, eau
coffee: cafe, reboire du cafe
serum: serum, ampoule
hyaluronic acid: acide hyaluronique, hyaluronique
aloe vera: aloe vera, aloe
beach: mer, a la mer, bord de mer
who should not have: pour qui c est contre indique, pour qui cest contre indique, pour qui c est deconseille, qui ne peut pas en faire, qui ne peut pas le faire, deconseille
suitable for: adapte, convient, conseille
worry: m inquieter, minquieter, inquieter, s inquieter
see a doctor: consulter, aller chez le medecin, voir le medecin, appeler le medecin
large pores: pores visibles, gros pores
duration session: duree de la seance, une seance ca dure combien de temps, une seance dure combien de temps, combien de temps une seance
how often use: tous les combien de jours, toutes les combien de semaines, tous les combien
what cream: quelle pommade, qu est ce que je mets comme creme, quest ce que je mets comme creme, qu est ce que je mets, quest ce que je mets, quel serum
sea: ocean
sick: malade, grippe, rhume
scabs: croute, petites croutes
bruise: bleu, bleus, hematome
burning: brule, brulure, brulures, ca brule
pimples after: boutons apres, j ai des boutons, eruption de boutons
or laser: ou laser
get dark marks: risque de taches, avoir des taches, laisser des taches, ca tache
men: hommes, homme, barbe
teenager: ado, adolescent, mineur, ans
price per session: prix d une seance, prix dune seance, prix par seance, tarif d une seance
baby: bebe, enfant, enfants, fils, fille
tooth extraction: dent de sagesse, extraction d une dent, extraction dune dent, extraction, appareil dentaire
surgery: operation, chirurgie
piercing: piercing, boucle d oreille
eyebrows: sourcils, cils, microblading
mineral powder: poudre minerale, poudre, maquillage mineral
lipstick: rouge a levres
outdoors: dehors, en exterieur, a l exterieur
protect myself: faire attention, me proteger, attention
hot water: eau chaude, douche chaude
hot shower: prendre une douche chaude
worse than: pire que, plus douloureux que
waxing: cire, epilation a la cire
swelling go down: degonfle, ca degonfle, degonfler
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
sleep: dormir, dors, dormant, oreiller
beaches of: plages de, plages
wedding: mariage
clean: nettoyer, menage
vitamin d: vitamine d, vitamines, fer
antibiotics: antibiotique, antibiotiques
vaccine: vaccin, vaccins
period: regles
before the session: avant la seance, avant le rdv, avant le traitement
lips: levres
eyes: yeux, cernes, contour des yeux
hands: mains
belly: ventre
legs: jambes, cuisses
scalp: cuir chevelu
certificate: formation, certificat, diplome
hygiene: sterile, hygiene, desinfecter
otherthing: voiture, moto, vidange, changer l huile, changer lhuile, vol, avion, billet, train, hotel, recette, cuisiner, gateau, crepes, quel temps fait il, meteo, quel temps, telephone, portable, charger, recharger, batterie, ordinateur, maigrir, perdre du poids, regime, seances de muscu par semaine, mal de tete, maux de tete, tache de vin, taches de vin, chemise, linge, chien, chat, chiens, maison neuve, appartement, loyer, film, serie, match, foot, ecole, examen, calories, banane, fruit, riz, poulet, oeuf, oeufs, pomme de terre, pain, viande, pates, sucre, lait, fromage, soupe, salade, dur, cuisson, cuire, bouillir, four, lave linge, machine a laver, frigo, lave vaisselle, climatisation, reparation, reparer, supermarche, magasin, banque, poste, pharmacie, horaires, horaire, tele, television, netflix, actualites, apprendre l anglais, apprendre langlais, anglais, apprendre, langue, chatte, chats, chaton, bus, metro, bateau, argent, salaire, impots, pret, plante, jardin, arbre, ongles, manucure, mal de dos, dos, mal au dos, mal de ventre, genou, declaration d impots, declaration dimpots, impot, elephant, pese, animal, capitale de, traduire, temps demain, fera t il, passeport, visa, chanson, musique, jeu, jouer, pantalon, robe, chaussures
how many days of downtime: jours d eviction sociale, jours deviction sociale, jours d arret
bb cream: bb creme, bb cream, creme teintee
spf 50: indice 50, spf 50, ecran 50
psoriasis: psoriasis
eczema: eczema, dermatite
active acne: acne active
oozing: suinte, ca suinte, suinter, coule
spreading redness: rougeur qui s etend, s etend
blister: cloques, ampoules sur la peau, vesicules
allergic reaction: reaction allergique, allergie, allergique
lupus: lupus, maladie auto immune, auto immune
epilepsy: epilepsie, pacemaker
niacinamide: niacinamide
benzoyl peroxide: peroxyde de benzoyle
hydroquinone: hydroquinone
wash my face: relaver le visage, me relaver le visage, mouiller le visage, rincer le visage
swimming: aller a la piscine, me baigner, se baigner, retourner a la piscine
exercise: marcher, crossfit, zumba, cardio
lipstick: remettre du rouge a levres
what put on my skin: que mettre sur le visage, quoi mettre sur le visage
fake tan: autobronzant
sunburn: coup de soleil
hat: chapeau, casquette
`;
