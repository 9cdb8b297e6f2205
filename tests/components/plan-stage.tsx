import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePlan, readPlan } from '../../bridge/plan.ts';
import PlanPages from '../../components/plan/plan-pages.tsx';
import { withCourse } from '../../core/plan/change-plan.ts';
import type { Course } from '../../core/plan/types.ts';
import { course, session } from '../support/plans.ts';
import { smallFacts } from '../support/small-facts.ts';
import { show } from './show.tsx';

export const FACTS = smallFacts([
  { source: 'a', min: 3, max: 6 },
  { source: 'b', min: 3, max: 6 },
  { source: 'a', topic: 'session-spacing', min: 28, max: 42 },
  { source: 'b', topic: 'session-spacing', min: 28, max: 42 },
  { source: 'a', topic: 'aftercare-makeup', min: 24, max: 24 },
  { source: 'b', topic: 'aftercare-makeup', min: 24, max: 24 },
  { source: 'c', topic: 'aftercare-makeup', min: 96, max: 96 },
]);
export const ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;
export const HAD: Partial<Course> = { sessions: [session('2027-02-03', '15:00', ZONE)] };
export const saved: { name: string; text: Promise<string> }[] = [];

/** A browser with nothing stored, on the evening of a session, that keeps what is saved as a file. */
export function stagePlan(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    saved.length = 0;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 1, 3, 20, 0) });
    // A download link's file, as the browser would have it.
    const blobs = new Map<string, Blob>();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      const address = `blob:test/${blobs.size}`;
      blobs.set(address, blob as Blob);
      return address;
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const blob = blobs.get(this.href);
      if (blob) saved.push({ name: this.download, text: blob.text() });
    });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

export const showPlan = () =>
  show(<PlanPages screen="plan" page={null} onBack={() => {}} />, FACTS);
export async function showCourse(change: Partial<Course> = HAD) {
  await changePlan(withCourse(course(change)));
  const shown = showPlan();
  await screen.findByRole('region', { name: 'Next session' });
  return shown;
}
export const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));
export const storedCourse = async () => (await readPlan()).value.course;
