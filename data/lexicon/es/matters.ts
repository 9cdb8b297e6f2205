/** What Spanish questions are about: the treatment, the skin, and all that has nothing to do with them. See `Glossary`. */
export const MATTERS = `
microneedling: microneedling, pinchacitos, microagujas, micropunciones, micro agujas, microagujereado
needling: needling, con agujas, con las agujas
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
retinol: retinol, adapaleno, differin
how long do results last: cuanto duran los resultados, cuanto dura el efecto, cuanto dura el resultado, cuanto tiempo dura el efecto, cuanto tiempo duran los resultados, cuanto aguanta
how long does one session take: cuanto dura una sesion, cuanto dura la sesion, cuanto tiempo dura una sesion, cuanto dura el tratamiento, cuanto dura cada sesion, cuanto se tarda
how does it work: como funciona, como actua, que hace, que hace en la piel
between sessions: entre sesiones, entre las sesiones, entre sesion y sesion, entre una sesion y otra, entre sesion y otra
session: sesion, cita, turno
treatment: tratamiento, procedimiento
top up session: sesion de mantenimiento, mantenimiento, repaso, sesion de repaso, recordatorio
had it done: me hice, me lo hice, me lo he hecho, me he hecho, hice
dermaroller: rodillo, rodillo de agujas, dermarollers, derma roller, dermarroller, roller
at home: en casa, en mi casa, yo misma, por mi cuenta, casero, casa, amazon, aliexpress
in a clinic: en una clinica, en clinica, en consulta
needle length: largo de aguja, largo de las agujas, longitud de aguja, longitud de las agujas, que largo de aguja, profundidad, tamano de aguja, tamano de la aguja, milimetros, cuantos milimetros, mm, longitud, que largo
needles: agujas, agujitas
does it hurt: duele, duele mucho, es doloroso, hace dano, va a doler, dolera, doleria, me dolera, doloroso, dolio, molesta
pain: dolor, molestia
numbing cream: anestesia, crema anestesica, anestesico, emla, lidocaina, adormecer
scared of: me da miedo, miedo, tengo miedo
wear makeup: maquillaje, maquillada, base, ponerme base, base de maquillaje, ponerme maquillaje, usar maquillaje, ir maquillada, corrector, rimel, pintarme, pintar, tapar, pintarme los ojos
redness: rojez, rojeces, enrojecimiento, lo rojo, roja, rojo, colorado, rojita, tomate, gamba, cangrejo, enrojecida, irritada, irritacion, eritema
swelling: hinchazon, hinchada, inflamacion, inflamada, bolsas
is my skin red: tendre la piel roja, se pone roja, cara roja, piel roja
downtime: tiempo de recuperacion, recuperacion, baja
healing: curacion, cicatrizar, cicatrizacion, curar, curarse, sanar
how much does it cost: cuanto cuesta, cuanto vale, cuanto sale, cuanto cobran, que precio tiene, cuanto cuesta una sesion, a como, cuanto te cobran, cuanto es, que vale, que cuesta
price: precio, coste, tarifa, caro, barato, euros, pesos, economico, caras
sun: sol, tomar el sol, tomar sol, exposicion solar, ponerme al sol, broncearme, playa, ir a la playa, uva, exposicion, asolear, solarium, montana, nieve, esquiar, exponerme
sunscreen: crema solar, protector solar, proteccion solar, bloqueador, bloqueador solar, factor 50, protector, fotoprotector, fotoproteccion, fps, solar, crema de sol, filtro solar
use retinol: retinol, usar retinol, retinoides, tretinoina, acido retinoico, usar el retinol
vitamin c: vitamina c, serum de vitamina c
acids: acidos, acido glicolico, acido salicilico, aha, exfoliar, exfoliante, peeling, azelaico, mandelico, lactico, ferulico, kojico, exfoliacion, scrub, tonico, glicolico, activos
skincare: mis cremas, rutina, cuidado facial, mis productos
exercise: ejercicio, hacer ejercicio, deporte, hacer deporte, entrenar, correr, sudar, sudor, sude, sudando, entreno, entrenamiento, tenis, padel, bailar, cardio, senderismo, surf, sexo, running, boxeo, escalada, maraton, jugar al futbol, gimnasia, caminar, andar, pilates, crossfit, zumba, montar en bici, clase
gym: gimnasio, gym, ir al gimnasio, pesas
swimming: nadar, piscina, natacion, banarme en la piscina, nado, cloro, banarme en el mar, entrar en la piscina
sauna: sauna, spa, jacuzzi, vapor, termas, hammam
wash my face: lavarme la cara, lavar la cara, lavarme, limpiarme la cara, lavarse la cara, lavar mi cara, lavado, enjuagar, mojar, mojarme, limpio, lavo la cara, me lavo, lavo, lavarse, lavarme el rostro, mojarme la cara, mojar la cara, enjuagar la cara, lave
shower: ducha, ducharme, banarme, bano
moisturiser: crema hidratante, hidratante, crema, hidratacion, balsamo, unguento, locion, mascarilla, emoliente, aceite, cicaplast, cicalfate, nivea, avene, pantenol
what put on my skin: que crema me pongo, que me pongo, que debo ponerme, que me echo, que ponerme, que echarme, que ponerme en la cara, que me pongo en la cara, que me echo en la cara
drink alcohol: alcohol, beber alcohol, tomar alcohol, beber, copa, cerveza, vino, tomar cerveza, emborracharme, ron, whisky, tequila, sangria, vermut, cava, champan, brindar, brindis, resaca, canas, chela, bebo, bebida, fiesta, cervecita, copita, vinito, trago, chupito, tomar algo, tomar una copa, tomar unas copas, bebi, tome
pregnant: embarazada, estoy embarazada, prenada, encinta
breastfeeding: dando el pecho, lactancia, amamantando, dar el pecho, lactando, dar de mamar
result: resultado, efecto, mejoria, cambios, diferencia
when will i see results: cuando se ven los resultados, cuando vere resultados, cuando se ve el resultado, cuando se notan los resultados, cuando se nota, cuando se empiezan a ver, cuando se ve algo, cuando noto, cuanto tarda en verse
permanent: permanente, para siempre, definitivo, de por vida
does it help: sirve, sirve para, funciona, funciona el microneedling, ayuda, ayuda con, es bueno para, es efectivo, mejora, va bien para, quita, elimina
side effects: efectos secundarios, efectos adversos, contraindicaciones y efectos, riesgos, complicaciones, efectos, secuelas, contras, desventajas
infection: infeccion, infectarse, se infecta, infectado, infectar, bacterias
pus: pus, supura
fever: fiebre, calentura
call a doctor: llamar al medico, ir al medico, ir a urgencias, preocuparme, consultar al medico, al medico, acudir al medico, consultar, hablar con el medico, ir al hospital, acudir al hospital, ver al medico
warning signs: senales de alarma, signos de alarma
who should not have: quien no debe, quien no puede, quien no deberia, contraindicaciones, contraindicado, para quien no, no debe hacerse, no me lo puedo hacer, no recomendado, quien no se lo puede hacer, quien no se puede hacer, quien no puede hacerselo, quien no puede hacerse, para quien no es, no es apto para, no apto
isotretinoin: isotretinoina, roacutan, roaccutane, accutane
keloid: queloide
blood thinners: anticoagulantes, sintrom, aspirina, adiro, heparina, warfarina, eliquis, xarelto, coagulacion, hemofilia, trombosis
cold sore: herpes, herpes labial, calentura labial
diabetes: diabetes, diabetica
cancer: cancer, quimioterapia, quimio
rosacea: rosacea
sensitive skin: piel sensible, piel delicada, piel reactiva, atopica, reactiva, sensible
dark skin: piel oscura, piel negra, piel morena, morena, fototipo, negra, latina, asiatica, oscura
skin types: tipos de piel, tonos de piel
acne scars: cicatrices de acne, cicatrices del acne, marcas de acne, marcas del acne, cicatrices de granos, marcas de granos, hoyitos del acne, hoyos del acne, hundidas, cicatrices acne, cicatriz de acne
scars: cicatrices, cicatriz
surgical scar: cicatriz de operacion, cicatriz de cesarea, cicatriz quirurgica, cesarea
wrinkles: arrugas, lineas de expresion, lineas finas, patas de gallo, envejecimiento, antiarrugas, entrecejo
pores: poros, poros abiertos, poros dilatados, textura, textura de la piel
dark marks: manchas, manchas oscuras, melasma, pano, manchas de sol, hiperpigmentacion, cloasma, manchitas, lentigos, pecas
stretch marks: estrias
loose skin: flacidez, piel flacida, descolgamiento, papada, flacida, descolgada, reafirmar, tensar
hair loss: caida del pelo, caida del cabello, alopecia, calvicie, se me cae el pelo, perdida de pelo, pelo, cabello, entradas, calva, clareo, capilar
acne: acne, granos, espinillas, brotes, granitos, barros
collagen: colageno
radiofrequency microneedling: radiofrecuencia, microneedling con radiofrecuencia, radiofrecuencia fraccionada, morpheus
combine with: combinar, combinar con, junto con, a la vez, se puede combinar, mezclar, juntar
prepare: prepararme, preparacion, como me preparo
approved: aprobado, autorizado, aprobado por la fda, regulado
how do i choose a clinic: como elijo, como elegir, elegir clinica, elegir un profesional, como elegir clinica, quien puede hacerlo, profesional
doctor: medico, dermatologo
clinic: clinica, centro de estetica, centro, estetica
itching: pica, picor, picazon
peeling: se pela, pelando, descamacion, descama, costras, pelarse
bleeding: sangra
dry skin: piel seca, sequedad, seca, reseca, deshidratada
tattoo: tatuaje, tatuarse
fillers: rellenos, acido hialuronico inyectado, aumento de labios
laser: laser, diodo
chemical peel: peeling quimico, peelings
hair removal: depilacion, depilacion laser, depilarme, hilo, cera, depilacion con cera
mesotherapy: mesoterapia
platelet rich plasma: plasma, prp, plasma rico en plaquetas
ibuprofen: ibuprofeno
holiday: vacaciones, viaje, crucero
teeth: dientes, muelas, dentista
what do i wash my face with: con que me lavo la cara, con que lavarme la cara, con que limpio la cara, con que lavo
cleanser: jabon, gel limpiador, limpiador, desmaquillante, agua micelar, toallitas
hair wash: lavarme el pelo, lavar el pelo, lavarse el pelo, champu
drink water: beber agua, agua
coffee: cafe
serum: serum, suero, ampolla
hyaluronic acid: acido hialuronico, hialuronico, hialuron
aloe vera: aloe vera, aloe, sabila
beach: playa, mar, vacaciones de playa
suitable for: apto, apta, adecuado, indicado, recomendable
worry: preocuparme, preocuparse, preocupar, me preocupo
see a doctor: llamar, urgencias
large pores: poros grandes, poro abierto
how often use: cada cuantos dias, cada cuantas semanas, cada cuantos meses
what cream: que crema, cual crema, que hidratante, que pomada
sea: mar adentro
sick: enferma, resfriado, gripe
scabs: costritas, pielecitas, costra
bruise: moreton, moratones, cardenal
burning: arde, ardor, quema, escuece, escozor
pimples after: me salieron granos, brote de granos, me han salido granos
or laser: o mejor laser
get dark marks: me saldran manchas, salen manchas, puede manchar, dejar manchas, deja manchas, mancha la piel, me pueden salir manchas, pueden salir manchas
men: hombres, barba
teenager: adolescente, menor de edad, anos
price per session: precio por sesion, precio de una sesion, precio sesion
baby: bebe, nino, hijo, hija
tooth extraction: sacar una muela, muela del juicio, extraccion, empaste, ortodoncia, brackets
surgery: operacion, cirugia, operarme
piercing: piercing, pendiente, arete
eyebrows: cejas, pestanas
mineral powder: polvos minerales, polvos, maquillaje mineral
lipstick: pintalabios, labial, labios pintados, pintar los labios, pintarme los labios
outdoors: fuera de casa, en la calle, aire libre
protect myself: protegerme, cuidado
hot water: agua caliente
hot shower: ducharme con agua caliente, ducha caliente
worse than: peor que, mas doloroso que
swelling go down: baja la hinchazon, se me baja la hinchazon, deshincha, desinflama
redness go down: baja la rojez, se quita la rojez
holes: hoyos, hoyitos, agujeros, crateres, marcas hundidas
after how many sessions: a las cuantas sesiones, tras cuantas sesiones, despues de cuantas sesiones, a partir de cuantas sesiones
is it expensive: es caro, sale caro, es muy caro, cuanto me sale
how much do they charge: cuanto cobran por
vaseline: vaselina
bepanthen: bepanthol, bepanten
cycling: bicicleta, bici, spinning
yoga: yoga, pilates
sleep: dormir, duermo, almohada
beaches of: playas de, playas
wedding: boda, me caso
clean: limpiar, limpieza, lavar la ropa
vitamin d: vitamina d, vitaminas, hierro
antibiotics: antibiotico
vaccine: vacuna, tetanos
period: regla, menstruacion
before the session: antes de la sesion, antes de la cita, antes del tratamiento, la vispera, antes de ir
lips: labios
eyes: ojos, ojeras, contorno de ojos
hands: manos
belly: barriga, abdomen, tripa
legs: piernas, muslos
scalp: cuero cabelludo
certificate: titulo, certificado, formacion
hygiene: esteril, higiene, desinfectar, limpiar el dermaroller
otherthing: coche, carro, auto, moto, cambiar el aceite, cambio de aceite, vuelo, avion, billete, hotel, receta, cocinar, tortilla, pastel, tiempo hace, que tiempo hace, lluvia, movil, telefono, celular, cargarse, ordenador, adelgazar, perder peso, dieta, sesiones de gimnasio a la semana, veces a la semana al gimnasio, dolor de cabeza, manchas de vino, camisa, ropa, perro, gato, mascota, casa nueva, piso, alquiler, hipoteca, pelicula, serie, partido, futbol, colegio, escuela, examen, calorias, platano, banana, fruta, arroz, pollo, huevo, patata, pan, carne, pasta, azucar, leche, queso, sopa, ensalada, cocer, cuece, freir, hornear, hervir, lavadora, lavavajillas, nevera, frigorifico, aire acondicionado, arreglar, reparar, reparacion, supermercado, tienda, banco, correos, farmacia, horario, tele, television, netflix, noticias, aprender ingles, ingles, aprender, idioma, gata, gatito, tren, autobus, metro, barco, dinero, sueldo, impuestos, nomina, prestamo, planta, jardin, arbol, unas, manicura, dolor de espalda, espalda, lumbalgia, dolor de estomago, dolor de barriga, rodilla, declaracion de la renta, renta, hacienda, elefante, pesa, animal, capital de, traducir, traductor, tiempo manana, tiempo hara, pasaporte, dni, visado, cancion, musica, letra, juego, jugar, pantalones, vestido, zapatos, zapatillas, costura, bateria, extension de pestanas, corte de pelo, dias de vacaciones, tejer, ganchillo, coser, masaje
how many days of downtime: cuantos dias de baja, cuantos dias de reposo, cuantos dias de recuperacion, dias de baja, dias de reposo, dias de recuperacion
bb cream: bb cream, crema con color, crema bb
spf 50: factor 50, fps 50
psoriasis: psoriasis
eczema: eczema, dermatitis
active acne: acne activo
oozing: supuran, supura, me supura, exuda, segrega
spreading redness: se extiende la rojez, rojez que se extiende
blister: ampollas, ampolla, vesiculas
allergic reaction: reaccion alergica, alergia
lupus: lupus, enfermedad autoinmune, autoinmune
epilepsy: epilepsia, marcapasos, epileptica
niacinamide: niacinamida
benzoyl peroxide: peroxido de benzoilo
hydroquinone: hidroquinona
fake tan: autobronceador
sunburn: quemadura solar, quemada por el sol
hat: gorra, sombrero
acupuncture: acupuntura
microblading: micropigmentacion
eyeliner: eyeliner, delineador, sombras, iluminador, colorete, rimmel, cosmeticos
soothe: calmar, calmante, aliviar, refrescar
ice: hielo, compresa
look presentable: presentable, dar la cara, doy miedo
tight: tirante, tira, tirantez, acartonada
dots: puntitos, puntos
yellow: amarillo, amarillento, verde
discharge: secrecion, liquido, exudado
pustules: pustulas
chills: escalofrios, tiritona
infected: infecto
immunosuppressed: inmunodeprimida, inmunosupresores, corticoides, metotrexato
course: bono, paquete, ciclo
two weeks: quincena
forehead: frente
dry needling: puncion seca
yellow crust: costra amarilla
days off work: baja laboral, dias libres
hurts: me duele
does it hurt more than waxing: mas doloroso que la cera, peor que la cera, duele mas que la cera
pink: rosa, rosada, rosado
gardening: jardineria
postpone: aplazo, aplazar, posponer
birthday: cumpleanos
`;
