import type { TopicPhrasings } from '../../types.ts';

export const sensitiveSkin: TopicPhrasings = {
  topic: 'sensitive-skin',
  certain: [
    'sensitive|delicate|fragile|thin|reactive face|skin|complexion',
    'allergy|eczema|redness|irritation prone',
    'thin|fragile|papery|delicate skin',
    '(goes red|gets red|flares up|comes out in|breaks out in|stings) ** (easily|slightest|anything|everything|nothing)',
    'my skin|face ** (slightest thing|slightest touch|everything|anything irritates|super reactive|so reactive)',
    '@sensitive',
    '@sensitive & @treatment|ok|safe|it|can|is|i|for|suitable|needling',
    '@sensitive @may',
    '@may|safe|suitable|can|should|ok ** @sensitive',
    'my skin|face * reacts|react|flares|irritated|sensitive|flushes|allergic',
    'too harsh|much|aggressive|strong|intense * for',
    'react|reacts|reacting|irritates|irritated * to * everything|easily|anything|products',
    '@sensitive ** flare|safe|worse|help',
  ],
  likely: ['rosacea', 'gentle enough', 'harsh'],
  hint: ['sensitive', 'harsh', 'delicate', 'react', 'sensitivity'],
  against: [
    'sensitive * (after|for days|to touch|now|area|areas|teeth)',
    'still|so|more|very|feels|really sensitive',
    '@after ** sensitive',
    'sensitive ** @after',
    'how long ** sensitive',
    'light sensitive',
    'sensitive to sun|light',
    'overreact',
  ],
};
