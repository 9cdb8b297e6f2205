/** What Portuguese questions are about: the treatment, the skin, and all that has nothing to do with them. See `Glossary`. */
export const MATTERS = `
microneedling: microneedling, agulhadas, ipca, microagulhamento, micro agulhamento, microagulhas, agulhamento, micro agulhas, inducao percutanea de colageno, agulhinha
needling: needling, com agulhas
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
how long do results last: quanto tempo duram os resultados, quanto tempo dura o resultado, quanto duram os resultados, quanto tempo dura o efeito, quanto dura o efeito, o resultado dura, o efeito dura, quanto tempo se mantem
how long does one session take: quanto tempo dura uma sessao, quanto dura uma sessao, quanto tempo dura a sessao, quanto tempo dura o procedimento, quanto tempo fico la
how does it work: como funciona, como age, o que faz na pele, como e que funciona, como que funciona
between sessions: entre as sessoes, entre sessoes, entre uma sessao e outra, entre uma e outra sessao
session: sessao, consulta
treatment: tratamento, procedimento
top up session: sessao de manutencao, manutencao, retoque
had it done: fiz, eu fiz, acabei de fazer
dermaroller: rolinho, dermarollers, derma roller, roller, rolo
at home: em casa, sozinha, por conta propria, caseiro, casa, amazon, shopee
in a clinic: na clinica, em uma clinica, em clinica, no consultorio
needle length: tamanho da agulha, tamanho das agulhas, comprimento da agulha, profundidade, tamanho de agulha, quantos milimetros, mm, qual tamanho, que tamanho
needles: agulhas
does it hurt: doi, doi muito, e doloroso, vai doer, da dor, machuca, doloroso, dolorido, incomoda, doeu, insuportavel
pain: dor, dores
numbing cream: anestesia, anestesico, pomada anestesica, creme anestesico, emla, lidocaina
scared of: tenho medo, medo
wear makeup: maquiagem, usar maquiagem, maquiar, me maquiar, base, passar base, make, rimel, corretivo, passar maquiagem, disfarcar, me pintar
redness: vermelhidao, vermelho, pimentao, tomate, camarao, irritada, avermelhado, ardida, eritema
swelling: inchaco, inchado, inflamado
is my skin red: o rosto fica vermelho, pele fica vermelha, fica vermelho, rosto vermelho, pele vermelha
downtime: tempo de recuperacao, recuperacao
healing: cicatrizacao, cicatrizar, sarar
how much does it cost: quanto custa, quanto sai, quanto fica, quanto e, quanto custa uma sessao, quanto cobram, quanto vcs pagam, quanto voce pagou, quanto ta, quanto pagou, qto custa, qto sai
price: preco, custo, valor, caro, reais, barato, convenio
sun: sol, tomar sol, pegar sol, exposicao ao sol, praia, ir a praia, bronzear, bronzeamento, exposicao, esquiar, montanha, bronze, expor, me expor
sunscreen: protetor solar, protetor, filtro solar, bloqueador solar, fps, solar, fotoprotetor, filtro, protecao solar, protetor com cor
use retinol: retinol, usar retinol, retinoides, tretinoina, acido retinoico
vitamin c: vitamina c
acids: acidos, acido glicolico, acido salicilico, esfoliar, esfoliante, azelaico, mandelico, latico, kojico, tranexamico, tonico, glicolico, aha, bha, ativos
skincare: minha rotina, meus cremes, rotina de skincare, meus produtos
exercise: exercicio, fazer exercicio, treinar, esporte, correr, suar, malhar, suor, suo, suado, danca, surfe, trilha, sexo, boxe, luta, maratona, jump, jogar futebol, jogar bola, jogar tenis, atividade fisica, caminhar, crossfit, zumba, musculacao, aula
gym: academia, para a academia, pra academia, na academia, ginastica
swimming: nadar, piscina, natacao, nado, cloro, mergulhar, entrar na piscina, tomar banho de mar, entrar no mar
sauna: sauna, banheira, vapor, spa, ofuro, termas
wash my face: lavar o rosto, lavar a cara, lavar meu rosto, limpar o rosto, lavar, molhar, enxaguar, lavagem, lave, lavo, lavo o rosto, molhar o rosto, enxaguar o rosto, lavei
shower: banho, tomar banho, ducha, chuveiro
moisturiser: hidratante, creme hidratante, creme, pomada, balsamo, locao, oleo, cicaplast, cicalfate, nivea, pantenol, regenerador
what put on my skin: o que passar, o que passar na pele, o que passo, qual creme passar, qual creme usar, que pomada usar, o que passo no rosto, o que posso passar no rosto
drink alcohol: alcool, beber alcool, bebida alcoolica, cerveja, tomar cerveja, vinho, beber, whisky, vodka, gin, espumante, champanhe, brindar, festa, balada, bebida, bebo, ressaca, cachaca, taca, cervejinha, chopp, chope, tomar uma, drink, taca de vinho, vinhozinho, caipirinha, tomei, bebi
pregnant: gravida, gravidez, gestante, estou gravida, to gravida, engravidar, tentante
breastfeeding: amamentando, amamentacao, lactante, to amamentando
result: resultado, efeito, melhora, diferenca
when will i see results: quando aparecem os resultados, quando vejo resultado, quando da pra ver resultado, quando vou ver resultado, quando comeca a aparecer, em quanto tempo vejo resultado
permanent: permanente, para sempre, definitivo, pra sempre, pro resto da vida
does it help: serve pra, serve para, serve, funciona, funciona para, funciona pra, ajuda, melhora, vale a pena, e bom para, tira
side effects: efeitos colaterais, efeito colateral, riscos, efeitos adversos, complicacoes, efeitos, sequelas, contras, desvantagens
infection: infeccao, infeccionado, infectar, bacterias, contaminacao, contagio
pus: pus, secrecao
fever: febre
call a doctor: procurar um medico, ir ao medico, ligar para o medico, ir no medico, ao medico, consultar, falar com o medico, ir ao dermatologista, procurar o medico, procurar medico, ir ao hospital, pronto socorro, hospital
warning signs: sinais de alerta
who should not have: quem nao pode, quem nao deve, contraindicacoes, contra indicacao, contraindicado, para quem nao, nao recomendado, nao pode fazer, quem nao pode fazer, para quem nao e indicado, nao e indicado para, quem nao deve fazer
isotretinoin: isotretinoina, roacutan, roaccutane, accutane
keloid: queloide
blood thinners: anticoagulante, aspirina, eliquis, xarelto, heparina, varfarina, marevan, hemofilia, trombose
cold sore: herpes, herpes labial
diabetes: diabetes, diabetica
cancer: cancer, quimioterapia
rosacea: rosacea
sensitive skin: pele sensivel, pele delicada, sensivel, atopica, reativa
dark skin: pele negra, pele escura, pele morena, pele parda, negra, morena, parda, mulata, asiatica, escura
skin types: tipos de pele, tons de pele
acne scars: cicatrizes de acne, marcas de acne, marcas de espinha, cicatrizes de espinha, buracos de acne, cicatriz acne, furinhos de acne, buraquinhos de acne, sequela de acne
scars: cicatrizes
surgical scar: cicatriz de cirurgia, cicatriz de cesarea, cesarea, cicatriz cirurgica
wrinkles: rugas, linhas de expressao, pes de galinha, ruguinhas, envelhecimento
pores: poros, poros abertos, poros dilatados, textura, textura da pele
dark marks: manchas, manchas escuras, melasma, hiperpigmentacao, manchas de sol, manchinhas, sardas, pigmentacao
stretch marks: estrias
loose skin: flacidez, pele flacida, papada, flacida, caida, firmar, firmeza
hair loss: queda de cabelo, calvicie, alopecia, cabelo, queda capilar, careca, capilar, calvo
acne: acne, espinhas, cravos
collagen: colageno
radiofrequency microneedling: radiofrequencia, microagulhamento com radiofrequencia, radiofrequencia microagulhada, morpheus
combine with: combinar, combinar com, junto com, ao mesmo tempo, associar, misturar, junto
prepare: me preparar, preparar, preparo, me preparo
approved: aprovado, anvisa, autorizado, liberado pela anvisa
how do i choose a clinic: como escolher, escolher clinica, escolher profissional, quem pode fazer
doctor: medico, dermatologista, dermato, biomedica
clinic: clinica, esteticista, estetica
itching: coca, coceira, cocando
peeling: descama, descamando, descamacao, casquinha, descascar, pelando
bleeding: sangra, sangue, sangramento
dry skin: pele seca, seca, ressecada, ressecamento, desidratada
tattoo: tatuagem, tatuar
fillers: preenchimento, preencher
laser: laser
chemical peel: peeling quimico, peeling
hair removal: depilacao, depilacao a laser, depilar, cera, depilacao com cera
mesotherapy: mesoterapia
platelet rich plasma: plasma, prp
ibuprofen: ibuprofeno
holiday: ferias, viagem, cruzeiro
teeth: dentes, dentista
what do i wash my face with: com o que lavo o rosto, com que lavo o rosto, com o que lavar o rosto, com que sabonete
cleanser: sabonete, gel de limpeza, agua micelar, demaquilante
hair wash: lavar o cabelo, shampoo, lavar cabelo
drink water: beber agua, agua
coffee: cafe
serum: serum, ampola
hyaluronic acid: acido hialuronico, hialuronico
aloe vera: babosa, aloe vera
beach: praia, mar, pra praia, para a praia
suitable for: indicado, adequado, recomendado
worry: me preocupar, preocupar, preocupacao
see a doctor: chamar o medico
large pores: poro aberto, poros grandes
how often use: a cada quantos dias, a cada quantas semanas, de quantos em quantos dias, a cada quanto
what cream: qual pomada, que creme, qual hidratante, o que passar no rosto, o que usar no rosto
sea: oceano
sick: doente, gripe, resfriado
scabs: casca, crosta
bruise: roxo, hematoma
burning: arde, ardendo, ardencia, queima
pimples after: apareceram espinhas, espinhas depois
get dark marks: mancha a pele, pode manchar, vai manchar, deixar manchas, mancha, manchar
men: homens, homem, barba
teenager: adolescente, menor de idade, anos
price per session: preco por sessao, preco da sessao, valor da sessao
baby: bebe, crianca, filho
tooth extraction: tirar o siso, siso, aparelho dentario, extracao
surgery: cirurgia, operacao
piercing: piercing, brinco
eyebrows: sobrancelha, cilios
mineral powder: po mineral, po, po compacto, maquiagem mineral
lipstick: batom, passar batom
outdoors: na rua, ao ar livre, fora de casa
protect myself: me proteger, evitar, tomar cuidado, cuidado
hot water: agua quente, banho quente
hot shower: tomar banho quente
worse than: pior que, doi mais que
swelling go down: desincha
redness go down: passa a vermelhidao
holes: buracos, buraquinhos, furinhos
after how many sessions: depois de quantas sessoes, apos quantas sessoes, com quantas sessoes
is it expensive: e caro, sai caro, fica caro
how much do they charge: quanto cobram por
vaseline: vaselina
bepanthen: bepantol, bepanthol
cycling: bicicleta, bike, spinning
yoga: ioga, yoga, pilates
sleep: dormir, durmo, travesseiro
beaches of: praias do, praias de, praias
wedding: casamento, formatura, batizado
clean: limpar, limpeza
vitamin d: vitamina d, vitaminas, ferro
antibiotics: antibiotico
vaccine: vacina, vacinacao, tetano
period: menstruacao
before the session: antes da sessao, antes do procedimento, na vespera, antes de ir
lips: labios
eyes: olhos, olheiras
hands: maos
belly: barriga, abdomen
legs: pernas, coxas
scalp: couro cabeludo
certificate: certificado, formacao, curso
hygiene: esteril, higiene, higienizar
otherthing: carro, moto, trocar o oleo, troca de oleo, voo, passagem, aviao, hotel, receita, bolo, cozinhar, tempo amanha, como vai estar o tempo, chuva, celular, telefone, carregar, computador, emagrecer, perder peso, dieta, vezes por semana ir na academia, dor de cabeca, mancha de vinho, camisa, roupa, cachorro, gato, cao, casa nova, apartamento, aluguel, filme, serie, jogo, futebol, escola, prova, calorias, banana, fruta, arroz, frango, ovo, ovos, batata, pao, carne, macarrao, acucar, leite, queijo, sopa, salada, cenoura, assar, fritar, ferver, maquina de lavar, geladeira, ar condicionado, consertar, reparar, supermercado, loja, banco, correios, farmacia, horario, tv, televisao, netflix, noticias, aprender ingles, ingles, aprender, idioma, gata, gatinho, trem, onibus, metro, dinheiro, salario, impostos, emprestimo, planta, jardim, arvore, unhas, manicure, dor nas costas, costas, dor lombar, dor de barriga, dor de estomago, joelho, imposto de renda, declaracao de imposto, elefante, pesa, animal, capital de, traduzir, previsao do tempo, passaporte, visto, musica, letra, jogar, calca, vestido, sapato, tenis, show, bateria, extensao de cilios, corte de cabelo, dias de ferias, trico, croche, costura, massagem
how many days of downtime: dias de recuperacao, dias de repouso
bb cream: bb cream, base leve
spf 50: fps 50, fator 50, fator solar
psoriasis: psoriase
eczema: eczema, dermatite
active acne: acne ativa
oozing: secrecao, saindo secrecao, minando
spreading redness: vermelhidao aumentando, se espalhando
blister: bolhas
allergic reaction: reacao alergica, alergia, alergica
lupus: lupus, doenca autoimune, autoimune
epilepsy: epilepsia, marca passo, epileptica
niacinamide: niacinamida
benzoyl peroxide: peroxido de benzoila
hydroquinone: hidroquinona
fake tan: autobronzeador
sunburn: queimadura de sol
hat: bone, chapeu
acupuncture: acupuntura
microblading: micropigmentacao
eyeliner: delineador, sombra, blush, iluminador, primer, cosmeticos
soothe: acalmar, calmante, aliviar, refrescar
ice: gelo, compressa
look presentable: apresentavel, assustar, aparecer em publico, vai dar pra ver, da pra perceber, ver gente
tight: repuxa, esticada
dots: pontinhos, pontos, marquinhas
yellow: amarelo, verde
discharge: liquido
pustules: pustulas
chills: calafrios
infected: infeccionou, inflamou, infeccionada
immunosuppressed: imunossuprimida, imunossupressor, corticoide, metotrexato
course: pacote, ciclo
two weeks: quinzena
forehead: testa
dry needling: agulhamento a seco, agulhamento seco
yellow crust: crosta amarela, casquinha amarela
days off work: atestado, afastamento, folga
hurts: ta doendo, doendo, esta doendo
does it hurt more than waxing: doi mais que cera, pior que cera, doi mais que depilacao, pior que depilacao
pink: rosa, rosada
gardening: jardinagem
postpone: adiar, adio, remarcar
birthday: aniversario
`;
