import { CONCERNS, type ConcernId, TOPIC_IDS, type TopicId } from '../../data/topics.ts';

/** One place in the panel. Every place has a stable address, so that links, the popup and the browser can name it. */
export type Place =
  | { readonly screen: 'home' }
  | { readonly screen: 'ask'; readonly question: string }
  /** A text whose claims are held against the sources. */
  | { readonly screen: 'check'; readonly text: string }
  | { readonly screen: 'topic'; readonly topic: TopicId; readonly concern: ConcernId }
  /** The reader's own plan, and the questions they marked for a provider. */
  | { readonly screen: 'plan' }
  | { readonly screen: 'questions' }
  /** An address from an older version, or a mistyped one. */
  | { readonly screen: 'unknown' };

export const HOME: Place = { screen: 'home' };

/**
 * The address of a place: `#/`, `#/plan`, `#/ask?q=how%20often`, `#/check?text=3%20sessions`,
 * `#/topic/session-spacing?concern=acne-scars`. Never throws: half a character is replaced by U+FFFD.
 */
export function addressOf(place: Place): string {
  switch (place.screen) {
    case 'home':
    case 'unknown':
      return '#/';
    case 'plan':
    case 'questions':
      return `#/${place.screen}`;
    case 'ask':
      return `#/ask?q=${encodeURIComponent(place.question.toWellFormed())}`;
    case 'check':
      return `#/check?text=${encodeURIComponent(place.text.toWellFormed())}`;
    case 'topic': {
      const concern = place.concern === 'general' ? '' : `?concern=${place.concern}`;
      return `#/topic/${place.topic}${concern}`;
    }
  }
}

/** The address of a topic's card, for `concern` where one is chosen. */
export const topicAddress = (topic: TopicId, concern: ConcernId = 'general'): string =>
  addressOf({ screen: 'topic', topic, concern });

/** The place at `address`; an empty one is home, and an unknown concern is `general`. Never throws. */
export function placeAt(address: string): Place {
  const [path = '', query = ''] = address.replace(/^#?\/?/, '').split('?', 2);
  const [screen = '', id = ''] = path.split('/');
  if (screen === '') return HOME;
  if ((screen === 'plan' || screen === 'questions') && id === '') return { screen };
  if (screen === 'ask') return { screen: 'ask', question: parameter(query, 'q') };
  if (screen === 'check') return { screen: 'check', text: parameter(query, 'text') };
  const topic = TOPIC_IDS.find((known) => known === id);
  if (screen !== 'topic' || !topic) return { screen: 'unknown' };
  const asked = parameter(query, 'concern');
  return {
    screen: 'topic',
    topic,
    concern: CONCERNS.find((known) => known === asked) ?? 'general',
  };
}

/** The value of one parameter; empty where it is missing or badly escaped. */
function parameter(query: string, name: string): string {
  const pair = query.split('&').find((candidate) => candidate.startsWith(`${name}=`));
  try {
    return decodeURIComponent(pair?.slice(name.length + 1).replaceAll('+', ' ') ?? '');
  } catch {
    return '';
  }
}
