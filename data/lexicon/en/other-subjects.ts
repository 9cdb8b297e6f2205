import { OTHER_THING, type OtherSubject } from '../types.ts';

/** What is asked about instead of microneedling: first the treatments, named back to the reader; then things that only share a word. */
export const OTHER_SUBJECTS: readonly OtherSubject[] = [
  {
    name: 'Botox',
    patterns: ['botox|botulinum|dysport|xeomin|tox|botoxed', 'anti wrinkle injections|injection'],
  },
  {
    name: 'fillers',
    patterns: [
      'filler|fillers|juvederm|restylane|sculptra|radiesse|bellafill',
      'lip injections|augmentation',
    ],
  },
  {
    name: 'laser treatment',
    patterns: [
      'laser|lasers|lazer|fraxel|co2|ipl|bbl|vbeam|picosure|moxi',
      'clear and brilliant',
      'pico laser',
    ],
  },
  {
    name: 'chemical peels',
    patterns: [
      'chemical|tca|vi|glycolic|phenol|jessner|lactic|face|facial|salicylic|skin peel|peels',
    ],
  },
  { name: 'hair transplants', patterns: ['hair transplant|transplants|transplantation', 'fue'] },
  {
    name: 'microblading',
    patterns: [
      'microblading|microbladed|microblade',
      'permanent makeup|eyebrows|brows',
      'eyebrow|brow|lip tattoo|tattoos|blush',
    ],
  },
  { name: 'tattooing', patterns: ['tattoo|tattoos|tattooing|tattooed'] },
  { name: 'acupuncture', patterns: ['acupuncture|acupuncturist'] },
  { name: 'dry needling', patterns: ['dry needling|needle|needles|needled'] },
  { name: 'mesotherapy', patterns: ['mesotherapy|meso|profhilo', 'skin booster|boosters'] },
  { name: 'microdermabrasion', patterns: ['microdermabrasion|dermabrasion'] },
  { name: 'a HydraFacial', patterns: ['hydrafacial|hydrafacials|hydrofacial', 'hydra facial'] },
  { name: 'dermaplaning', patterns: ['dermaplaning|dermaplane|dermaplaned', 'derma planing'] },
  { name: 'ultrasound or radiofrequency lifting', patterns: ['ultherapy|hifu|thermage|sofwave'] },
  { name: 'thread lifts', patterns: ['thread|pdo lift|lifts|threads'] },
  {
    name: 'fat reduction',
    patterns: ['coolsculpting|kybella|liposuction|lipo|cryolipolysis|emsculpt'],
  },
  {
    name: 'plastic surgery',
    patterns: [
      'facelift|facelifts|rhinoplasty|blepharoplasty|abdominoplasty',
      'face|brow|neck|butt|breast lift|lifts',
      'tummy tuck',
      'nose|boob job',
      'breast augmentation|implants|reduction',
    ],
  },
  { name: 'cryotherapy', patterns: ['cryotherapy|cryo'] },
  {
    name: 'a vaccine patch',
    patterns: [
      'vaccine|vaccination patch|patches',
      'patch|patches ** vaccine|insulin|drug|delivery',
      '@treatment patch|patches',
      '@treatment ** patch|patches ** vaccine|vaccination|insulin|drug|flu|covid',
    ],
  },
  {
    name: 'hair removal',
    patterns: [
      'electrolysis|epilator',
      '(how long|does|how often|how much|is|cost of|price of) * waxing|threading|wax',
      'eyebrow|brow|brows|bikini|brazilian wax|waxing|threading appointment|cost|price|near|shape',
      'hair removal',
      'brazilian wax',
    ],
  },
  {
    name: 'lash and brow treatments',
    patterns: [
      'lash|eyelash|lashes|eyelashes|brow extensions|extension|lift|lifts|tint|lamination',
    ],
  },
  { name: 'hair removal', patterns: ['leg|legs|hot|bikini wax', 'wax|waxing roller|kit|strips'] },
  {
    name: 'piercing',
    patterns: ['piercing|piercings|pierced'],
  },
  { name: 'cupping', patterns: ['cupping|cups'] },
  { name: 'light therapy', patterns: ['led mask|light', 'red light therapy'] },
  { name: 'electric currents', patterns: ['microcurrent|nuface'] },
  {
    name: null,
    patterns: [
      'knit|knitting|knitted|crochet|crocheting|yarn|wool|sewing|sew|stitching|embroidery|quilting|felting|darning|thimble|haystack',
      'pine|spruce|fir|christmas|cactus|record|turntable|vinyl|insulin|syringe|hypodermic|compass|circular|upholstery needle|needles',
      'needle felting|felt|nose|point|exchange|valve',
      'record|turntable|vinyl ** needle|needles|stylus',
      'thread * needle|needles',
      'needle|needles ** (flu shot|shot|vaccine|jab|injection|blood draw|blood test)',
      '(flu shot|shot|vaccine|jab|blood draw) ** needle|needles',
      'record|turntable|vinyl ** needle|needles|stylus',
      'thread|threading * needle|needles',
      'needlepoint|needlework|needlestick',
    ],
  },
  {
    name: null,
    patterns: [
      'skates|skate|skating|blades|rollerblades|rollerblading|coaster|coasters|steamroller',
      'foam|paint|lint|hair|jade|quartz|ice|lawn|dough|ink|conveyor|road|pasta|heated|velcro roller|rollers',
      'roller|rollers blind|blinds|derby|skates|skate|shutter|door|bag|garage|coaster|coasters|rink|set',
      'gua sha',
      'high|holy|steam|rock|bread|spring|egg|swiss rollers|roller|rolls|roll',
    ],
  },
  {
    name: null,
    patterns: [
      'fountain|ball|ballpoint|ink|gel|felt|vape|epi|light|stylus|insulin|apple|play|pig|marker|3d pen|pens',
      'epipen|penmanship|pencil',
      'biopsy|mri|xray|scan|smear|colonoscopy|endoscopy|catheter|epidural|dialysis|surgery|vasectomy|iud|amniocentesis|mammogram|cannula|drip|cortisone|steroid * hurt|pain|injection|shot|test|result|results',
      'needle & thread|threading|threaded',
      '(before|after|during|get|getting|have|having|had) a|the|my? (facial|facials) $',
      'car|cars|bike|phone|laptop|house|flat|mortgage|loan|rent|holiday|dress|shoes|sofa|fridge|boiler ** price|cost|cheap|expensive|deal',
      'price|cost|cheap|cheapest|expensive|deal ** car|cars|bike|phone|laptop|house|mortgage|loan|rent|dress|shoes|sofa|fridge|boiler',
      'biopsy|biopsies|colonoscopy|endoscopy|epidural|vasectomy|mammogram|catheter|dialysis',
      'drink|drinking|exercise|exercising|gym|fly|work ** on|with * antibiotics|cold|flu|covid|fever',
      'blind|blinds|curtain|curtains|flight|flights|airfare|train|bus|hotel|hotels ** to|timetable|tickets',
      'gym|yoga|pilates|swimming|pool|sauna ** membership|near|best|cheap|opening|pass|equipment|mat',
      'best|cheap|cheapest|good|top gym|yoga|pilates|pool|sauna|bar|pub|beach|wine|beer',
      'boil|boiled|cook|bake|roast|fry|eggs|egg|rice|pasta|recipe|recipes',
      'permanent|magic|sharpie|whiteboard marker|markers',
      'baby|toddler|newborn * sleep|sleeping|teething|crying|feeding|formula|nap',
      'dog|dogs|cat|cats|puppy|kitten|horse|pet|pets',
    ],
  },
  {
    name: null,
    patterns: [
      'ozempic|wegovy|mounjaro|semaglutide|insulin|flu jab|jabs',
      'teeth|tooth|dental|dentures|invisalign',
      'cataract|lasik',
      '@after a|an|my|the? * (surgery|operation|replacement|extraction|childbirth|hysterectomy|bypass|c section)',
      'eye|knee|hip|heart|back|dental|bowel|foot|shoulder|spinal|brain surgery|operation|op|replacement',
      'personal trainer|training',
      'baby|babies|toddler|toddlers ** sunscreen|sunblock|spf|cream|bath|shampoo',
      'contact lens|lenses',
      'appointment|visit|checkup ** dentist|orthodontist|optician|vet|gynaecologist',
      'dentist|orthodontist|optician|vet appointment|visit|checkup',
      'gym|workout|driving|therapy|training|physio session|sessions|lesson|lessons',
      'vaccine|vaccines|vaccination|vaccinations',
      '@after eating|meal|dinner|lunch|breakfast',
      'between * tattoo|tattoos',
      'physio|physiotherapy|chiropractor|physical therapy|massage',
    ],
  },
  { name: null, patterns: [OTHER_THING] },
];
