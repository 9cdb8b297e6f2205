import type { TopicPhrasings } from '../../types.ts';

export const skinToneSuitability: TopicPhrasings = {
  topic: 'skin-tone-suitability',
  certain: [
    '(mixed race|mixed heritage|biracial|mixed skin|fair skin|fair freckly|freckly|freckled|dark complected|tan skin)',
    '(im|i am|being|as a|as an|for an|for a) ** @darkskin',
    '@darkskin ** risk|risks|extra|more',
    'which|what * (skin tones|skin types|skin colours|skin colors|complexions)',
    '@darkskin & @treatment|safe|suitable|ok|it|work|works|can|on|for|good|risky|candidate|does|is',
    'safe|suitable|ok|okay|work|works|good|bad|right|fine|risk|risky|appropriate ** @darkskin',
    '@darkskin',
    'type @number|iv|v|vi|iii|ii skin|ok|safe',
    'skin type|types|tone|tones|colour|color',
    '@may|can|should ** @darkskin',
    'all|any|every|different|which|what skin types|type|tones|tone|colours|colors',
    '@darkskin @may',
    'fitzpatrick',
    'im|i am|as|have|got|with a? black|brown|asian|indian|african|latina|hispanic|dark|pale|fair',
  ],
  likely: ['@darkskin', 'brown|black|dark * skin', 'race'],
  hint: ['@darkskin'],
  against: [
    'tanned',
    '@pigment',
    'leave|cause|get|develop ** @pigment|dark marks|brown marks',
    'dark circles|spots|marks|underarms',
    'cost',
    'oily|dry|sensitive|combination',
    'age',
    'uneven|even skin tone',
  ],
};
