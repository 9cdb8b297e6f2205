import { useEffect, useState } from 'react';
import {
  forgetQuestion,
  forgetQuestions,
  keepQuestion,
  readQuestions,
  watchQuestions,
} from '../../bridge/recent-questions.ts';
import type { Recent } from '../search/recent-questions.tsx';

interface RecentState {
  /** Null where the reader does not want questions kept. */
  readonly recent: Recent | null;
  /** Settles when the last question asked is stored, or could not be. */
  readonly settled: () => Promise<void>;
}

let lastKept: Promise<void> = Promise.resolve();

/** The kept questions as they are and as they change; nothing is read or kept unless `wanted`. */
export function useRecentQuestions(wanted: boolean): RecentState {
  const [questions, setQuestions] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void readQuestions().then((read) => !gone && setQuestions(read));
    const stop = watchQuestions(setQuestions);
    return () => {
      gone = true;
      stop();
    };
  }, [wanted]);
  const recent: Recent = {
    questions,
    onKeep: (question) => {
      // A question that can't be stored is not worth stopping its answer for.
      lastKept = keepQuestion(question).catch(console.warn);
    },
    // Where that fails, the list goes on showing what is still kept.
    onForget: (question) => void forgetQuestion(question).catch(console.warn),
    onForgetAll: () => void forgetQuestions().catch(console.warn),
  };
  return { recent: wanted ? recent : null, settled: () => lastKept };
}
