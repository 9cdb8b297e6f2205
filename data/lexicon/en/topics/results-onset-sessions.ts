import type { TopicPhrasings } from '../../types.ts';

export const resultsOnsetSessions: TopicPhrasings = {
  topic: 'results-onset-sessions',
  certain: [
    'how many @session|@treatment|times|goes ** before|until|till|to|for|did|do|does ** @see|@result|start|work|works|notice|show|kick',
    'after * how many ** @see|@result|better|results',
    'after @number|one|first|second|third|two|just|only|a|single|each|every|few|1st|2nd|3rd|my|the|1|2|3 * first|second|third|one|single|@number? session|treatment|round|visit|appointment|go|sessions|treatments ** @see|@result|@works|visible|better|enough|change',
    '@see|@result|visible|better|improve|work ** after|with|from|in * @number|one|first|second|third|single|just|only|1|2|3|a|1st|2nd * @session',
    'results|result|difference|improvement|change|works|visible after|from|with|in * one|@number|first|single|1|second|a|just|only',
    'one|single|first @session|@treatment ** @result|@see|difference|visible|improve|anything|do|help|@works',
    'session * @number * @see|@result',
    '@number|one|first|second @session & @see|@result',
    'by * second|third|@number|2nd|3rd|first session|treatment|round',
    'had|have|did|done|after @number|one|two|three|four|five|first * @session ** no|nothing|not|zero|any|dont|didnt|cant|havent|still * @result|@see|changed|same|see|difference|happening',
    'which|what session ** @see|@result|start',
    'how many @session ** @see|@result',
    'before @see|noticing|seeing ** @howmany ** session',
  ],
  likely: [
    'after * @number|one|first|second|third|single * @session',
    'number of * sessions|treatments ** @result|@see',
    'first @session & @result|better',
  ],
  hint: ['first session', 'one session', '@session ** @see'],
  against: [
    '@redness',
    '@symptom',
    'normal',
    'enough',
    '@howlong ** last',
    '@when|@howlong',
    '@pain',
    'red',
  ],
};
