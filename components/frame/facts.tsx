import { createContext, use, useContext } from 'react';
import { type FactIndex, indexFacts } from '../../core/guidance/fact-index.ts';
import type { Facts } from '../../data/facts.ts';
import type { MoneyUnit } from '../../data/topics.ts';

/** The fact set, or how to get it: one promise, however often it is asked for. */
type FactsSource = Facts | (() => Promise<Facts>);

const FactsContext = createContext<FactsSource | null>(null);

export const FactsProvider = FactsContext;

const CurrencyContext = createContext<MoneyUnit>('usd');

/** The currency that prices on cards are given in where sources have it. */
export const CurrencyProvider = CurrencyContext;

function useSource(): FactsSource {
  const source = useContext(FactsContext);
  if (!source) throw new Error('Wrap the page in <FactsProvider>.');
  return source;
}

/** The fact set every card is computed from; the card waits (in its `<Suspense>`) where it is not loaded yet. */
export function useFacts(): Facts {
  const source = useSource();
  const currency = useContext(CurrencyContext);
  return pricedIn(typeof source === 'function' ? use(source()) : source, currency);
}

const priced = new WeakMap<Facts, Partial<Record<MoneyUnit, Facts>>>();

/** The same object for the same facts and currency, since what is computed from facts is kept by object. */
function pricedIn(facts: Facts, currency: MoneyUnit): Facts {
  if (currency === 'usd') return facts;
  const known = priced.get(facts) ?? {};
  priced.set(facts, known);
  known[currency] ??= { ...facts, currency };
  return known[currency];
}

export const useFactIndex = (): FactIndex => indexFacts(useFacts());

/** Gets the fact set where nothing on screen should wait for it. */
export function useLoadFacts(): () => Promise<Facts> {
  const source = useSource();
  return typeof source === 'function' ? source : async () => source;
}
