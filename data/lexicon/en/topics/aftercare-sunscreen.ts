import type { TopicPhrasings } from '../../types.ts';

export const aftercareSunscreen: TopicPhrasings = {
  topic: 'aftercare-sunscreen',
  certain: [
    '@when ** @sunscreen',
    '@sunscreen ** @after',
    '@after ** @sunscreen',
    '@may ** @sunscreen ** @after',
    'wait ** @sunscreen',
    '@sunscreen ** again',
    '@howlong ** @sunscreen',
    '@sunscreen',
    'which|what|best|kind|type|can|put|apply|wear|use|need ** @sunscreen',
    '@sunscreen ** same|straight|right|immediately|before|day|first|after|mineral|chemical',
    '@sunscreen & @treatment',
  ],
  likely: [
    '@may ** @sunscreen',
    'no|avoid|skip|stop ** @sunscreen',
    '@sunscreen @may',
    '@sunscreen ** @wait',
    '@sunscreen & @treatment',
    '@sunscreen ** @may $',
    'spf',
    'zinc',
  ],
  hint: ['@sunscreen'],
  against: [
    '@before @treatment|@visit ** @sunscreen',
    '@sunscreen ** @before ** @treatment|@visit|session|appointment',
    '@sunscreen causes',
  ],
};
