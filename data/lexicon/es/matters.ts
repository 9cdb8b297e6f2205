/** What Spanish questions are about: the treatment, the skin, and all that has nothing to do with them. See `Glossary`. */
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
how long do results last: cuanto duran los resultados, cuanto dura el efecto, cuanto dura el resultado, cuanto tiempo dura el efecto, cuanto tiempo duran los resultados
how long does one session take: cuanto dura una sesion, cuanto dura la sesion, cuanto tiempo dura una sesion, cuanto dura el tratamiento
how does it work: como funciona, como actua
between sessions: entre sesiones, entre las sesiones, entre sesion y sesion, entre una sesion y otra, entre sesion y otra
session: sesion, sesiones, cita, citas, turno
treatment: tratamiento, tratamientos, procedimiento
top up session: sesion de mantenimiento, sesiones de mantenimiento, mantenimiento, repaso, sesion de repaso, sesiones de repaso, recordatorio
microneedling: microagujas, micropunciones, micro agujas, micropuncion, microagujereado
had microneedling: me hice, me lo hice, me lo he hecho, me he hecho, hice
dermaroller: rodillo, rodillo de agujas, dermarollers, derma roller, dermarroller
at home: en casa, en mi casa, yo misma, yo mismo, por mi cuenta
in a clinic: en una clinica, en clinica, en consulta
needle length: largo de aguja, largo de las agujas, longitud de aguja, longitud de las agujas, que largo de aguja, profundidad, tamano de aguja, tamano de la aguja, milimetros, cuantos milimetros
needles: agujas, aguja, agujitas
does it hurt: duele, duele mucho, es doloroso, es dolorosa, hace dano, va a doler, dolera, doleria, me dolera
pain: dolor, dolores, molestia
numbing cream: anestesia, crema anestesica, usan anestesia, anestesico
scared of: me da miedo, miedo, tengo miedo
wear makeup: maquillarme, maquillaje, maquillada, maquillar, maquillarse, base, ponerme base, base de maquillaje, ponerme maquillaje, usar maquillaje, ir maquillada, maquillado, corrector, rimel, pintarme
redness: rojez, rojeces, enrojecimiento, lo rojo, roja, rojo, rojos, rojas, colorado, colorada, rojita
swelling: hinchazon, hinchada, hinchado, inflamacion, inflamada, inflamado, hincha
is my skin red: se queda la cara roja, queda la piel roja, tendre la piel roja, se pone roja, cara roja, piel roja
downtime: tiempo de recuperacion, recuperacion, baja
healing: curacion, cicatrizar, cicatrizacion, curar, curarse, sanar
how much does it cost: cuanto cuesta, cuanto vale, cuanto cuestan, cuanto sale, cuanto cobran, que precio tiene, cuanto cuesta una sesion, a como
price: precio, precios, coste, costo, tarifa, caro, barato
sun: sol, tomar el sol, tomar sol, exposicion solar, ponerme al sol, al sol, broncearme, playa, ir a la playa
sunscreen: crema solar, protector solar, proteccion solar, bloqueador, bloqueador solar, factor 50, protector
use retinol: retinol, usar retinol, retinoides, retinoide, tretinoina, acido retinoico, usar el retinol
vitamin c: vitamina c, serum de vitamina c
acids: acidos, acido, acido glicolico, acido salicilico, aha, exfoliar, exfoliante, peeling
skincare: mis cremas, rutina, rutina de siempre, cuidado facial, mis productos
exercise: ejercicio, hacer ejercicio, deporte, hacer deporte, entrenar, correr, sudar
gym: gimnasio, gym, al gimnasio, ir al gimnasio, pesas
swimming: nadar, piscina, natacion, banarme en la piscina
sauna: sauna, spa, jacuzzi
wash my face: lavarme la cara, lavar la cara, lavarme, limpiarme la cara, lavarse la cara, lavar mi cara
shower: ducha, ducharme, duchar, banarme
moisturiser: crema hidratante, hidratante, crema, cremas
what put on my skin: que crema me pongo, que me pongo, que debo ponerme, que me echo, que ponerme, que echarme
drink alcohol: alcohol, beber alcohol, tomar alcohol, beber, copa, una copa, cerveza, vino, tomar cerveza, emborracharme
pregnant: embarazada, embarazo, embarazadas, estoy embarazada
breastfeeding: dando el pecho, lactancia, amamantando, dar el pecho, lactando, dar de mamar
result: resultado, resultados, efecto, mejoria, cambios, diferencia
when will i see results: cuando se ven los resultados, cuando vere resultados, cuando se ve el resultado, cuando se notan los resultados, cuando se nota, cuando se empiezan a ver
permanent: permanente, permanentes, para siempre, definitivo, definitivos
does microneedling help: sirve, sirve para, funciona, funciona el microneedling, ayuda, ayuda con, es bueno para, vale la pena, es efectivo, mejora, va bien para, quita, elimina
side effects: efectos secundarios, efectos adversos, contraindicaciones y efectos, riesgos, riesgo, complicaciones
infection: infeccion, infectarse, se infecta, infectado, infectada
pus: pus, supura, supurando
fever: fiebre, calentura
call a doctor: llamar al medico, ir al medico, ir a urgencias, preocuparme, consultar al medico, al medico
warning signs: senales de alarma, signos de alarma
who should not have: quien no debe, quien no puede, quien no deberia, contraindicaciones, contraindicado, para quien no
isotretinoin: isotretinoina, roacutan, roaccutane, accutane
keloid: queloide, queloides
blood thinners: anticoagulantes, sintrom, anticoagulante
cold sore: herpes, herpes labial, calentura labial
diabetes: diabetes, diabetica, diabetico
cancer: cancer, quimioterapia, quimio
rosacea: rosacea
sensitive skin: piel sensible, piel delicada, piel reactiva
dark skin: piel oscura, piel negra, piel morena, pieles oscuras, morena, fototipo
skin types: tipos de piel, todos los tipos de piel, tipo de piel, tonos de piel, tono de piel
acne scars: cicatrices de acne, cicatrices del acne, marcas de acne, marcas del acne, cicatrices de granos, marcas de granos, hoyitos del acne, hoyos del acne
scars: cicatrices, cicatriz
surgical scar: cicatriz de operacion, cicatriz de cesarea, cicatriz quirurgica, cesarea
wrinkles: arrugas, arruga, lineas de expresion, lineas finas, patas de gallo
pores: poros, poros abiertos, poros dilatados, textura, textura de la piel
dark marks: manchas, manchas oscuras, melasma, pano, manchas de sol, hiperpigmentacion, cloasma
stretch marks: estrias, estria
loose skin: flacidez, piel flacida, descolgamiento, papada
hair loss: caida del pelo, caida del cabello, alopecia, calvicie, se me cae el pelo, perdida de pelo, pelo, cabello, entradas
acne: acne, granos, espinillas, brotes
collagen: colageno
radiofrequency microneedling: radiofrecuencia, microneedling con radiofrecuencia, radiofrecuencia fraccionada, morpheus
combine with: combinar, combinar con, junto con, a la vez, se puede combinar
prepare: prepararme, preparacion, preparar, como me preparo
approved: aprobado, autorizado, aprobado por la fda, regulado
how do i choose a clinic: como elijo, como elegir, elegir clinica, elegir un profesional, como elegir clinica, quien puede hacerlo
doctor: medico, medica, dermatologo, dermatologa
clinic: clinica, centro de estetica, centro, estetica
itching: pica, picor, picazon
peeling: se pela, pelando, descamacion, descama, costras
bleeding: sangra, sangre, sangrado
dry skin: piel seca, sequedad
tattoo: tatuaje, tatuarse, tatuar
botox: botox
fillers: rellenos, relleno, acido hialuronico inyectado
laser: laser
chemical peel: peeling quimico
hair removal: depilacion, depilacion laser, depilarme, depilar, depilarse
mesotherapy: mesoterapia
platelet rich plasma: plasma, prp, plasma rico en plaquetas
ibuprofen: ibuprofeno
holiday: vacaciones
teeth: dientes, muelas, diente, dentista
what do i wash my face with: con que me lavo la cara, con que lavarme la cara, con que limpio la cara, con que lavo
wash my face: lavo la cara, me lavo, lavo, lavarse
cleanser: jabon, gel limpiador, limpiador, desmaquillante, agua micelar
hair wash: lavarme el pelo, lavar el pelo, lavarse el pelo, champu
drink alcohol: cervecita, cervezas, cerveza, copita, copas, vinito, trago, tragos, chupito, beber algo, tomar algo, tomar una copa, tomar unas copas
drink water: beber agua, agua
coffee: cafe
serum: serum, suero, ampolla
hyaluronic acid: acido hialuronico, hialuronico, hialuron
aloe vera: aloe vera, aloe, sabila
beach: playa, mar, al mar, vacaciones de playa
who should not have: quien no se lo puede hacer, quien no se puede hacer, quien no puede hacerselo, quien no puede hacerse, para quien no es, no es apto para, no apto
suitable for: apto, apta, adecuado, indicado, recomendable
worry: preocuparme, preocuparse, preocupar, me preocupo
see a doctor: acudir al medico, consultar, hablar con el medico, llamar
large pores: poros grandes, poro abierto
duration session: duracion de la sesion, duracion de una sesion, duracion sesion
how often use: cada cuantos dias, cada cuantas semanas, cada cuantos meses
what cream: que crema, cual crema, que hidratante, que pomada
sea: mar adentro
sick: enferma, enfermo, resfriado, gripe
scabs: costritas, pielecitas
bruise: moreton, moretones, moratones, cardenal
burning: arde, ardor, quema, escuece, escozor
pimples after: me salieron granos, brote de granos, me han salido granos
or laser: o laser, o mejor laser
get dark marks: me saldran manchas, salen manchas, puede manchar, dejar manchas, deja manchas, mancha la piel
men: hombres, hombre, barba
teenager: adolescente, menor de edad, anos
price per session: precio por sesion, precio de una sesion, precio sesion
baby: bebe, nino, ninos, hijo, hija
tooth extraction: sacar una muela, muela del juicio, extraccion, empaste, ortodoncia, brackets
surgery: operacion, cirugia, operarme
piercing: piercing, pendiente
eyebrows: cejas, pestanas, microblading
mineral powder: polvos minerales, polvos, polvo, maquillaje mineral
lipstick: pintalabios, labial, labios pintados
outdoors: al aire libre, fuera de casa, en la calle, aire libre
protect myself: protegerme, protegerse, tener cuidado, cuidado
hot water: agua caliente
hot shower: ducharme con agua caliente, ducha caliente
worse than: peor que, mas doloroso que
waxing: cera, depilacion con cera
swelling go down: baja la hinchazon, se me baja la hinchazon, deshincha, deshincharse, desinflama
redness go down: baja la rojez, se quita la rojez
holes: hoyos, hoyitos, agujeros, crateres, marcas hundidas
after how many sessions: a las cuantas sesiones, tras cuantas sesiones, despues de cuantas sesiones, a partir de cuantas sesiones
is it expensive: es caro, sale caro, es muy caro, cuanto me sale
how much do they charge: cuanto cobran por
vaseline: vaselina
bepanthen: bepanthol, bepanten
class: clase, clases
cycling: bicicleta, bici, spinning
yoga: yoga, pilates
sleep: dormir, duermo, almohada
beaches of: playas de, playas
wedding: boda, me caso
clean: limpiar, limpieza, lavar la ropa
vitamin d: vitamina d, vitaminas, hierro
antibiotics: antibiotico, antibioticos
vaccine: vacuna, vacunas
period: regla, menstruacion
before the session: antes de la sesion, antes de la cita, antes del tratamiento
lips: labios, labio
eyes: ojos, ojeras, contorno de ojos
hands: manos
belly: barriga, abdomen, tripa
legs: piernas, muslos
scalp: cuero cabelludo
certificate: titulo, certificado, formacion
hygiene: esteril, higiene, desinfectar, limpiar el dermaroller
otherthing: coche, carro, auto, moto, cambiar el aceite, cambio de aceite, vuelo, avion, billete, hotel, receta, cocinar, tortilla, pastel, tiempo hace, que tiempo hace, lluvia, movil, telefono, celular, cargarse, ordenador, adelgazar, perder peso, dieta, sesiones de gimnasio a la semana, veces a la semana al gimnasio, dolor de cabeza, manchas de vino, mancha de vino, camisa, ropa, perro, gato, perros, mascota, casa nueva, piso, alquiler, hipoteca, pelicula, serie, partido, futbol, colegio, escuela, examen, calorias, platano, banana, fruta, arroz, pollo, huevo, huevos, patata, patatas, pan, carne, pasta, azucar, leche, queso, sopa, ensalada, cocer, cuece, freir, hornear, hervir, lavadora, lavavajillas, nevera, frigorifico, aire acondicionado, arreglar, reparar, reparacion, supermercado, tienda, banco, correos, farmacia, horario, horarios, tele, television, netflix, noticias, aprender ingles, ingles, aprender, idioma, idiomas, gata, gatos, gatito, tren, autobus, metro, barco, dinero, sueldo, impuestos, nomina, prestamo, planta, plantas, jardin, arbol, unas, manicura, dolor de espalda, espalda, lumbalgia, dolor de estomago, dolor de barriga, rodilla, declaracion de la renta, renta, hacienda, elefante, pesa, animal, capital de, traducir, traductor, tiempo manana, tiempo hara, pasaporte, dni, visado, cancion, musica, letra, juego, jugar, pantalones, vestido, zapatos, zapatillas
how many days of downtime: cuantos dias de baja, cuantos dias de reposo, cuantos dias de recuperacion, dias de baja, dias de reposo, dias de recuperacion
bb cream: bb cream, crema con color, crema bb
spf 50: factor 50, spf 50, fps 50
psoriasis: psoriasis
eczema: eczema, dermatitis
active acne: acne activo
oozing: supuran, supura, me supura, exuda, segrega
spreading redness: se extiende la rojez, rojez que se extiende
blister: ampollas, ampolla, vesiculas
allergic reaction: reaccion alergica, alergia
lupus: lupus, enfermedad autoinmune, autoinmune
epilepsy: epilepsia, marcapasos
niacinamide: niacinamida
benzoyl peroxide: peroxido de benzoilo
hydroquinone: hidroquinona
wash my face: lavarme el rostro, mojarme la cara, mojar la cara, enjuagar la cara
swimming: banarme en el mar, banarme en la piscina, entrar en la piscina
exercise: gimnasia, caminar, andar, pilates, crossfit, zumba, montar en bici
lipstick: pintar los labios, pintarme los labios
what put on my skin: que ponerme en la cara, que me pongo en la cara, que me echo en la cara
fake tan: autobronceador
sunburn: quemadura solar, quemada por el sol
hat: gorra, sombrero
`;
