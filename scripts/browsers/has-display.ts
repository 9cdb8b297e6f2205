import { type Machine, THIS_MACHINE } from './find-browser.ts';

/** Whether a window can be shown: on Linux only where a display server is named; elsewhere always. */
export function hasDisplay({ platform, env }: Omit<Machine, 'exists'> = THIS_MACHINE): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}
