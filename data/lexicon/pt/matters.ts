/** What Portuguese questions are about: the treatment, the skin, and all that has nothing to do with them. See `Glossary`. */
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
how long do results last: quanto tempo duram os resultados, quanto tempo dura o resultado, quanto duram os resultados, quanto tempo dura o efeito, quanto dura o efeito
how long does one session take: quanto tempo dura uma sessao, quanto dura uma sessao, quanto tempo dura a sessao, quanto tempo dura o procedimento
how does it work: como funciona, como age
between sessions: entre as sessoes, entre sessoes, entre uma sessao e outra, entre uma e outra sessao
session: sessao, sessoes, consulta, consultas
treatment: tratamento, tratamentos, procedimento, procedimentos
top up session: sessao de manutencao, sessoes de manutencao, manutencao, retoque
microneedling: microagulhamento, micro agulhamento, microagulhas, agulhamento, micro agulhas, inducao percutanea de colageno, agulhinha
had microneedling: fiz, eu fiz, acabei de fazer, fiz o
dermaroller: rolinho, dermarollers, derma roller, roller
at home: em casa, sozinha, sozinho, por conta propria
in a clinic: na clinica, em uma clinica, em clinica, no consultorio
needle length: tamanho da agulha, tamanho das agulhas, comprimento da agulha, profundidade, tamanho de agulha, quantos milimetros
needles: agulhas, agulha
does it hurt: doi, doi muito, e doloroso, vai doer, da dor, machuca, doloroso
pain: dor, dores
numbing cream: anestesia, anestesico, pomada anestesica, creme anestesico
scared of: tenho medo, medo
wear makeup: maquiagem, usar maquiagem, maquiar, me maquiar, base, passar base, maquiada, make, rimel, corretivo, passar maquiagem
redness: vermelhidao, vermelho, vermelha, vermelhos, vermelhas
swelling: inchaco, inchado, inchada, incha
is my skin red: o rosto fica vermelho, pele fica vermelha, fica vermelho, fica vermelha, rosto vermelho, pele vermelha
downtime: tempo de recuperacao, recuperacao
healing: cicatrizacao, cicatrizar, sarar
how much does it cost: quanto custa, quanto sai, quanto fica, quanto e, quanto custa uma sessao, quanto cobram
price: preco, precos, custo, valor, caro
sun: sol, tomar sol, pegar sol, exposicao ao sol, praia, ir a praia, bronzear
sunscreen: protetor solar, protetor, filtro solar, bloqueador solar
use retinol: retinol, usar retinol, retinoides, tretinoina, acido retinoico
vitamin c: vitamina c
acids: acidos, acido, acido glicolico, acido salicilico, esfoliar, esfoliante
skincare: minha rotina, meus cremes, rotina de skincare, meus produtos
exercise: exercicio, fazer exercicio, exercicios, treinar, esporte, correr, suar, malhar, treino
gym: academia, para a academia, pra academia, na academia, ginastica
swimming: nadar, piscina, natacao
sauna: sauna, banheira
wash my face: lavar o rosto, lavar a cara, lavar meu rosto, limpar o rosto, lavar
shower: banho, tomar banho, ducha, chuveiro
moisturiser: hidratante, creme hidratante, creme, pomada
what put on my skin: o que passar, o que passar na pele, o que passo, qual creme passar, qual creme usar, que pomada usar
drink alcohol: alcool, beber alcool, bebida alcoolica, cerveja, tomar cerveja, vinho, beber
pregnant: gravida, gravidez, gestante, estou gravida, to gravida
breastfeeding: amamentando, amamentacao, lactante, amamentar, to amamentando
result: resultado, resultados, efeito, melhora, diferenca
when will i see results: quando aparecem os resultados, quando vejo resultado, quando da pra ver resultado, quando vou ver resultado, quando comeca a aparecer, em quanto tempo vejo resultado
permanent: permanente, permanentes, para sempre, definitivo
does microneedling help: serve pra, serve para, serve, funciona, funciona para, funciona pra, ajuda, melhora, vale a pena, e bom para, tira, resolve
side effects: efeitos colaterais, efeito colateral, riscos, risco, efeitos adversos, complicacoes
infection: infeccao, infeccionar, infeccionado, infectar
pus: pus, secrecao
fever: febre
call a doctor: procurar um medico, ir ao medico, ligar para o medico, ir no medico, ao medico
warning signs: sinais de alerta
who should not have: quem nao pode, quem nao deve, contraindicacoes, contra indicacao, contraindicado, contra indicacoes
isotretinoin: isotretinoina, roacutan, roaccutane, accutane
keloid: queloide, queloides
blood thinners: anticoagulante, anticoagulantes
cold sore: herpes, herpes labial
diabetes: diabetes, diabetica, diabetico
cancer: cancer, quimioterapia
rosacea: rosacea
sensitive skin: pele sensivel, pele delicada
dark skin: pele negra, pele escura, pele morena, pele parda
skin types: tipos de pele, todos os tipos de pele, tipo de pele, tons de pele
acne scars: cicatrizes de acne, cicatriz de acne, marcas de acne, marcas de espinha, cicatrizes de espinha, marca de espinha, buracos de acne, cicatrizes de espinhas
scars: cicatrizes, cicatriz
surgical scar: cicatriz de cirurgia, cicatriz de cesarea, cesarea, cicatriz cirurgica
wrinkles: rugas, ruga, linhas de expressao, pes de galinha
pores: poros, poros abertos, poros dilatados, textura, textura da pele
dark marks: manchas, manchas escuras, melasma, hiperpigmentacao, manchas de sol
stretch marks: estrias, estria
loose skin: flacidez, pele flacida, papada
hair loss: queda de cabelo, calvicie, alopecia, cabelo, queda capilar, cabelos
acne: acne, espinhas, espinha, cravos
collagen: colageno
radiofrequency microneedling: radiofrequencia, microagulhamento com radiofrequencia, radiofrequencia microagulhada, morpheus
combine with: combinar, combinar com, junto com, ao mesmo tempo, associar
prepare: me preparar, preparar, preparo, me preparo
approved: aprovado, anvisa, autorizado, liberado pela anvisa
how do i choose a clinic: como escolher, escolher clinica, escolher profissional, quem pode fazer
doctor: medico, medica, dermatologista, dermato
clinic: clinica, esteticista, estetica
itching: coca, coceira, cocando
peeling: descama, descamando, descamacao, casquinha, casquinhas
bleeding: sangra, sangue, sangramento
dry skin: pele seca
tattoo: tatuagem, tatuar
botox: botox
fillers: preenchimento
laser: laser
chemical peel: peeling quimico
hair removal: depilacao, depilacao a laser, depilar
mesotherapy: mesoterapia
platelet rich plasma: plasma, prp
ibuprofen: ibuprofeno
holiday: ferias
teeth: dentes, dentista, dente
what do i wash my face with: com o que lavo o rosto, com que lavo o rosto, com o que lavar o rosto, com que sabonete
wash my face: lavo, lavo o rosto
cleanser: sabonete, gel de limpeza, agua micelar
hair wash: lavar o cabelo, shampoo, lavar cabelo
drink alcohol: cervejinha, chopp, chope, tomar uma, drink, drinks, taca de vinho, vinhozinho, caipirinha
drink water: beber agua, agua
coffee: cafe
serum: serum, ampola
hyaluronic acid: acido hialuronico, hialuronico
aloe vera: babosa, aloe vera
beach: praia, mar, pra praia, para a praia
who should not have: quem nao pode fazer, para quem nao e indicado, nao e indicado para, quem nao deve fazer
suitable for: indicado, adequado, recomendado
worry: me preocupar, preocupar, preocupacao
see a doctor: consultar, falar com o medico, ir ao dermatologista
large pores: poro aberto, poros grandes
duration session: duracao da sessao, duracao de uma sessao
how often use: a cada quantos dias, a cada quantas semanas, de quantos em quantos dias, a cada quanto
what cream: qual pomada, que creme, qual hidratante, o que passar no rosto, o que usar no rosto
sea: oceano
sick: doente, gripe, resfriado
scabs: casca, cascas
bruise: roxo, hematoma, hematomas
burning: arde, ardendo, ardencia, queima, queimando
pimples after: apareceram espinhas, espinhas depois
or laser: ou laser
get dark marks: mancha a pele, pode manchar, vai manchar, deixar manchas, mancha, manchar
men: homens, homem, barba
teenager: adolescente, menor de idade, anos
price per session: preco por sessao, preco da sessao, valor da sessao
baby: bebe, crianca, criancas, filho, filha
tooth extraction: tirar o siso, siso, aparelho dentario, extracao
surgery: cirurgia, operacao
piercing: piercing, brinco
eyebrows: sobrancelha, sobrancelhas, cilios, micropigmentacao
mineral powder: po mineral, po, po compacto, maquiagem mineral
lipstick: batom
outdoors: na rua, ao ar livre, fora de casa
protect myself: me proteger, evitar, tomar cuidado, cuidado
hot water: agua quente, banho quente
hot shower: tomar banho quente
worse than: pior que, doi mais que
waxing: cera, depilacao com cera
swelling go down: desincha, desinchar
redness go down: passa a vermelhidao
holes: buracos, buraquinhos, furinhos
after how many sessions: depois de quantas sessoes, apos quantas sessoes, com quantas sessoes
is it expensive: e caro, sai caro, fica caro
how much do they charge: quanto cobram por
vaseline: vaselina
bepanthen: bepantol, bepanthol
class: aula, aulas
cycling: bicicleta, bike, spinning
yoga: ioga, yoga, pilates
sleep: dormir, durmo, travesseiro
beaches of: praias do, praias de, praias
wedding: casamento
clean: limpar, limpeza
vitamin d: vitamina d, vitaminas, ferro
antibiotics: antibiotico, antibioticos
vaccine: vacina, vacinas
period: menstruacao
before the session: antes da sessao, antes do procedimento
lips: labios
eyes: olhos, olheiras
hands: maos
belly: barriga, abdomen
legs: pernas, coxas
scalp: couro cabeludo
certificate: certificado, formacao, curso
hygiene: esteril, higiene, higienizar
otherthing: carro, moto, trocar o oleo, troca de oleo, voo, passagem, aviao, hotel, receita, bolo, cozinhar, tempo amanha, como vai estar o tempo, chuva, celular, telefone, carregar, computador, emagrecer, perder peso, dieta, vezes por semana ir na academia, dor de cabeca, mancha de vinho, camisa, roupa, cachorro, gato, cao, casa nova, apartamento, aluguel, filme, serie, jogo, futebol, escola, prova, calorias, banana, fruta, arroz, frango, ovo, ovos, batata, pao, carne, macarrao, acucar, leite, queijo, sopa, salada, cenoura, assar, fritar, ferver, maquina de lavar, geladeira, ar condicionado, consertar, conserto, reparar, supermercado, loja, banco, correios, farmacia, horario, tv, televisao, netflix, noticias, aprender ingles, ingles, aprender, idioma, gata, gatos, gatinho, trem, onibus, metro, dinheiro, salario, impostos, emprestimo, planta, plantas, jardim, arvore, unhas, manicure, dor nas costas, costas, dor lombar, dor de barriga, dor de estomago, joelho, imposto de renda, declaracao de imposto, elefante, pesa, animal, capital de, traduzir, previsao do tempo, passaporte, visto, musica, letra, jogar, calca, vestido, sapato, tenis
how many days of downtime: dias de recuperacao, dias de repouso
bb cream: bb cream, base leve
spf 50: fps 50, fator 50, fator solar
psoriasis: psoriase
eczema: eczema, dermatite
active acne: acne ativa
oozing: secrecao, saindo secrecao, minando
spreading redness: vermelhidao aumentando, se espalhando
blister: bolhas, bolha
allergic reaction: reacao alergica, alergia, alergica
lupus: lupus, doenca autoimune, autoimune
epilepsy: epilepsia, marca passo
niacinamide: niacinamida
benzoyl peroxide: peroxido de benzoila
hydroquinone: hidroquinona
wash my face: molhar o rosto, enxaguar o rosto
swimming: entrar na piscina, tomar banho de mar, entrar no mar
exercise: caminhar, caminhada, crossfit, zumba, musculacao
lipstick: passar batom
what put on my skin: o que passo no rosto, o que posso passar no rosto
fake tan: autobronzeador
sunburn: queimadura de sol
hat: bone, chapeu
`;
