import { topicAddress } from '../../core/address/address.ts';
import { topicName } from '../../core/wording/answer.ts';
import type { Claim } from '../../data/facts.ts';
import { TOPICS } from '../../data/topics.ts';
import { Disclosure } from '../frame/disclosure.tsx';
import { InEnglish } from '../frame/in-english.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './source-list.module.css';

/** What else a source claims, by topic, each of which leads to its card: what it says elsewhere helps to weigh it here. */
export function OtherClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const words = useWords();
  const byTopic = Map.groupBy(claims, (claim) => claim.topic);
  const topics = TOPICS.filter(({ id }) => byTopic.has(id));
  if (topics.length === 0) return null;
  return (
    <Disclosure
      summary={<span className={styles.part}>{words.t('sources.says_else', topics.length)}</span>}
    >
      <InEnglish />
      <ul className={styles.others}>
        {topics.map(({ id }) => (
          <li key={id}>
            <a href={topicAddress(id)}>{topicName(id, words)}</a>
            <ul>
              {byTopic.get(id)?.map((claim) => (
                <li key={claim.id} lang="en">
                  {claim.statement}
                  {claim.condition && ` [${claim.condition}]`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
