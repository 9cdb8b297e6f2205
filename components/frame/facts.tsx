import { createContext, useContext } from 'react';
import { type FactIndex, indexFacts } from '../../core/guidance/fact-index.ts';
import type { Facts } from '../../data/facts.ts';

const FactsContext = createContext<Facts | null>(null);

export const FactsProvider = FactsContext;

/** The fact set every answer on screen is computed from. */
export function useFacts(): Facts {
  const facts = useContext(FactsContext);
  if (!facts) throw new Error('Wrap the page in <FactsProvider>.');
  return facts;
}

export const useFactIndex = (): FactIndex => indexFacts(useFacts());
