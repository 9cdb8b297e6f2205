const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  half: 0.5,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  couple: 2,
  dozen: 12,
};

export const SHORTHAND: Readonly<Record<string, string>> = {
  mny: 'many',
  hw: 'how',
  wen: 'when',
  agin: 'again',
  agn: 'again',
  aftr: 'after',
  afta: 'after',
  b4: 'before',
  befor: 'before',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tmw: 'tomorrow',
  tomoz: 'tomorrow',
  '2moro': 'tomorrow',
  '2nite': 'tonight',
  wk: 'week',
  wks: 'weeks',
  hr: 'hour',
  hrs: 'hours',
  min: 'minutes',
  mins: 'minutes',
  yr: 'year',
  yrs: 'years',
  mo: 'month',
  mos: 'months',
  appt: 'appointment',
  appts: 'appointments',
  txs: 'treatments',
  tx: 'treatment',
  wot: 'what',
  wat: 'what',
  wht: 'what',
  wud: 'would',
  shud: 'should',
  cud: 'could',
  abt: 'about',
  bc: 'because',
  ppl: 'people',
  skn: 'skin',
  fce: 'face',
  lst: 'last',
  hert: 'hurt',
  herts: 'hurts',
  rinkles: 'wrinkles',
  deth: 'depth',
  dept: 'depth',
  usin: 'using',
  gettin: 'getting',
  goin: 'going',
  doin: 'doing',
  oww: 'ouch',
  owww: 'ouch',
  owwww: 'ouch',
  arvo: 'afternoon',
  pls: 'please',
  pp: 'postpartum',
  cna: 'can',
  hte: 'the',
  teh: 'the',
  ot: 'to',
  si: 'is',
  adn: 'and',
  wiht: 'with',
  thier: 'their',
};

export const STOP_WORDS = list(`
  a an the i im ive id me my mine you your yours we our us he him his she her it its they them their this that these those
  is am are was were be been being do does did doing done have has had having will would shall should can could may might must
  and or but if then so than as of at by for from in into on onto to up down out over under with without about around
  what which who whom whose when where why how there here just also too very really only even still ever never not no nor
  any some all both each other another such own same more most less least few many much lot lots bit little kind sort
  get got gets getting go goes going went gone make makes made let lets please thanks thank hi hello hey ok okay yes no yeah
  lol omg btw tbh imo idk u ur pls plz thx dear anyone someone anybody somebody everyone people guys ladies girl folks
  dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt arent wasnt werent havent hasnt hadnt aint whats thats theres hows wheres whens
  itself myself yourself themselves
  am via per etc vs youre theyre weve youve theyve ill theyll itll wanna gonna gotta kinda sorta cuz cause because since though although while whether
`);

/** Everyday words of people's questions: known, so neither corrected nor counted as another subject. */
export const PLAIN_WORDS = list(`
  able absolutely accidentally according actual actually add advice advise advised afraid afternoon again ago agree ahead all almost alone along already alright always amazing amount
  annoying answer anymore anyone anything anyway apart appear apply appointment area areas ask asked asking asap away awful awkward baby back bad badly bank bare basically bathroom bed bedtime beforehand begin
  beginner beginners begins believe best bet better big bigger bit body book booked booking boring both bottle bought boyfriend breathe bridal bright brightness bring brother brow brows brush busy buy
  call called calm came cancel care careful careless case cause caused causing certain change changes check chemical chest childhood choose city class clear clearly client clients close clue code cold color colour combo come comes coming common company
  complete completely concern concerned concerns confused consider considering constantly cool correct could count country couple course cover cream create crazy curious current currently cut cute daily damn dark date daughter day days deal decent decide decided deep
  definitely depend depends describe desperate details device die difference different difficult direct directly dirty discuss doctor dodgy dont dose doubt drive dry due dumb during each ear early earth ease easier easily easy eat edge effect effects eight either else embarrassing
  embarrassed end ended energy enjoy enough especially essential etc eve even evening event eventually ever every everyday everything everywhere exact exactly excited excuse exist expect expected experience experienced experiences explain express extra extremely eye eyes eyebrow eyebrows
  fact fail family far fast faster favourite favorite feel feeling feels felt female few fiance fight final finally find fine finger finish finished first fit five flight floor fly follow food foot forget forgot forgotten found four free freak freaking fresh friday friend friends front fucking full fully fun funny future
  game gave general generally gentle genuinely girl girlfriend give given gives giving glad go god going gone good google got great group guess guy gym half hand hands handle happen happened happening happens happy hard hardly harm hate head health healthy hear heard heat heavy held help helped helpful helping helps high higher
  history hit hold holes home honest honestly hope hoping horrible hot hour hours house hr hrs huge hurry husband idea ideal ideally immediately important impossible include included including incl info information ingredient ingredients inside insane instead instructions intense interested
  involved issue issues item job june july jump keep keeps kept kids kill kind kinds knew know known knows lady lasted late lately later latest lay leading learn leave leaving left legs less lets level liar lie life lift light like liked likely limit line list literally live load local long longer look looked looking looks loose
  lose lost lot love low lower luck lucky lunch lying mad main mainly major man manage march mark married match matter maximum may maybe mean means meant meet member men mention mentioned mess met middle might mild mind mine minor minute minutes mirror miss missed mistake mix mom moment monday money month months mood morning mother mouth move much multiple mum
  name natural naturally near nearly necessary need needed needle needles needs neither nervous never new news next nice night nights nine nobody none nor normal normally note nothing notice noticed now nowhere number numbers obviously odd off offered offering office often oh old older once one ones online only open opinion opinions option options order original others
  overnight own package page panic panicking paper part partner party past patient patients pay per perfect perhaps period person personal personally phone photo photos pic pick pics pictures pillow place plan planned planning plans play plenty plus point poor possible possibly post potential practically prefer present pretty prevent previous previously probably problem problems procedure
  process product products professional professionally promise proof proper properly protect provide provider put puts putting quality question questions quick quicker quickly quite random rather read reading ready real realise realistic realize really reason reasons receive recent recently recommend recommendation recommendations recommended regular regularly related relax reliable remember remove
  replace reply request research respond response rest review reviews right risky room round rule rules run rush sad said salon sat saturday save saw say saying says scale schedule scheduled school science search season second see seeing seem seemed seems seen self sell selling send sense sent series serious seriously serve set seven several severe shall shame she shit shop short show showed shown shows sick side sign silly similar simple simply
  single sister sit situation six size sized skin skincare sleep slept slight slightly slow slowly small smart smile social soft solution some somebody somehow someone something sometimes somewhat somewhere son soon sorry sort source speak special specific spend spot spots stage standard standing start started starting starts stay stayed step steps stick stop stopped stopping store story straight stress strong stuff stupid style
  sub such suddenly sue suggest suggested suggestions suit summer sunday super supposed sure surprised swear switch system table take taken takes taking talk talking tell ten terrible test text thank thanks thin thing things think thinking third this thought thoughts thousand three through throughout thursday tight till til time times timing tiny tip tips tired today together told tomorrow tonight took tool tools top total totally touch touching town
  treat treated treating treatment treatments tried trip trouble true trust truth try trying tuesday turn turned turning twice two type types typical typically ugly ultimately uncertain under understand unfortunately unless unsure until update upset use used useful user uses using usual usually vary version via video view visible visit wait waited waiting wake walk want wanted wanting wants warm warn warning was waste watch watched way ways wear wearing website wednesday week
  weekend weekends weekly weeks weird well went wet whatever whenever wherever whichever whole wide wife wind winter wish within without woman women wonder wondering wont word words work worked working works world worried worry worrying worse worst worth would wow write wrong year yearly years yep yes yesterday yet young younger yourself zero zone
  20s 30s 40s 50s 60s 70s teens male mature newbie noob beginner timer timers thirty forty fifty sixty seventy years rolled rolls rolling scar lady boyfriends colleague colleagues coworker boss neighbour friend's cousin aunt
  actual area attempt barely beginning bits breathe budget chance chances closer code combination combine comfortable complain completely condition conditions confuse consecutive consistent consistently consult contact continue control convince couldve damage decade delicate disappointed discover divorce dumb effort entire entirely exist expert experts extreme facials fair fairly false fantasy final flare forum frequent gap gap gentle goal goals
  guide hack harsh helped hopefully hopeless immediate inbetween included initial intensive interval introduce inject injury invest jaw journey later layer legit link mistake moderate month monthly newly nope notes obsessed occasional obvious occur october opposite outcome overall overdo pair pause pending performing persistent plain please positive prep pressure prevent previously proceed properly reaction receive reduce regime regimen regret
  remaining remind repeated repeatedly reschedule result safely safer safest safety severe shine significantly smooth solid spread standing suffer suffering suitable swap swelling talked terrified thorough thoroughly tried ultimate undergo undergoing underneath unhappy unusual upcoming upper useless various wedding whats whilst worthwhile youtube
  rubbish garbage useless crap nonsense bs con earth nicer stabbing thing things stuff human raves rave sister law
  nasty awesome fantastic brilliant lovely gorgeous hideous horrid dreadful scary frightening brave silly stupid weird strange odd curious desperate anxious stressed excited nervous clueless
  success lucky sudden massive tiny huge enormous proper decent cheap fancy posh local mild moderate aggressive gentle harsh rough smooth glowing dull tired puffy bloody sore tender raw fragile strong weak
  wonder suppose reckon imagine assume realise avoid allow cause manage handle cope deal survive regret bother dare mind matter count wish hate love enjoy prefer compare expect worry panic trust doubt
  school kids husband wife mum mom dad parents mother father partner sister brother daughter son girlfriend boyfriend friend colleague boss neighbour cousin aunt grandma client manager bride groom
  lasted lasting lasts under above below near around between during within throughout since till until upon towards across behind
  purpose benefit benefits minute jan feb mar apr jun jul aug sept sep oct nov dec
  earth plenty chuck pricey pricy ballpark true false total idea clue chance odds extra spare double triple half quarter ideal best worst
  fortnight fortnights draw process step steps refresher dealing newbie duration grand certain visits quick quickly legit yay nay shelf hen stag
  london pen uses roller tablets
  birth shared lumpy contact lenses hits judge annual leave magic chemo beneath surface
  reddit google posts blog article reviews forum
  january february march april june july august september october november december mon tue wed thu fri sat sun am pm 1st 2nd 3rd 4th 5th 6th
`);
