import type { TopicPhrasings } from '../../types.ts';

export const pregnancy: TopicPhrasings = {
  topic: 'pregnancy',
  certain: [
    '@pregnant & @treatment|can|safe|ok|should|it|before|session|had|how|when|roll|needling',
    '@pregnant',
    '@may ** @pregnant',
    '@pregnant @may',
    'safe|ok|harm|affect|hurt ** baby|milk|unborn',
    'while|during|when|if|am|im pregnant|nursing|breastfeeding',
  ],
  likely: ['@pregnant', 'baby', 'breast milk'],
  hint: ['baby', 'pregnant', 'milk'],
  against: [
    'stretch marks from|after * pregnancy',
    'pregnancy ** stretch marks',
    'baby botox',
    'baby face|skin|hair',
    'expecting results|too',
    'not expecting',
    'baby aspirin|oil|shampoo',
    'post pregnancy * skin|belly',
  ],
};
