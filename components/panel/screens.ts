import { lazy } from 'react';

const loadTopicScreen = () => import('./topic-screen.tsx');
const loadCheckScreen = () => import('./check-screen.tsx');

/** The screens that the panel does not open on: each is loaded when it is first shown, or before that when idle. */
export const TopicScreen = lazy(async () => ({ default: (await loadTopicScreen()).TopicScreen }));
export const CheckScreen = lazy(async () => ({ default: (await loadCheckScreen()).CheckScreen }));

/** Fetches what most readers open next, so that nothing has to be waited for then. */
export async function fetchScreens(): Promise<void> {
  await loadTopicScreen();
}
