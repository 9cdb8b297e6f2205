import { itemsOf } from './aftercare-items.ts';
import type { AftercareTopic, Mark } from './annotate.ts';
import { plainOf, type Scene } from './scene.ts';

/** "After 72 hours you may resume these activities": the things named just before. */
const RESUMED_THINGS =
  /\b(?:resume|return to|go back to|get back to|restart|start|do|take|use|apply|enjoy) (?:these|those|them|this|all of these)\b/;

/** The topics that the question or heading names which a sentence answers that names none itself. */
export function itemsAsked(scene: Scene): AftercareTopic[] {
  const source = scene.asked ?? (RESUMED_THINGS.test(plainOf(scene)) ? scene.previous : null);
  const asked = source ? itemsOf(source).map(({ topic }) => topic) : [];
  const named = (mark: Mark): boolean => mark.startsWith('item:') && mark !== 'item:none';
  // A question that names no item asks for something else; what stands above it does not answer it.
  const { layers, layerTexts } = scene.context;
  const asking = layerTexts.findIndex((text) => text.endsWith('?'));
  const reach = asking < 0 ? layers.length : asking + 1;
  const layer = layers.slice(0, reach).find((marks) => marks.some(named)) ?? [];
  const headed = layer.flatMap((mark) =>
    mark.startsWith('item:') && mark !== 'item:none' ? [mark.slice(5) as AftercareTopic] : [],
  );
  const topics = [...asked, ...headed].filter((topic) => topic !== null);
  return [...new Set(topics)];
}
