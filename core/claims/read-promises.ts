import type { Scene } from './scene.ts';
import type { PageClaim } from './types.ts';

export function readPromises(_scene: Scene, _block: number, _sentence: string): PageClaim[] {
  return [];
}
