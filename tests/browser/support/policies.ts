import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackedId } from '../../../scripts/browsers/launch-chromium.ts';

/** What an organisation sets for the extension, as it stands in a browser's policies. */
export type Policy = Readonly<Record<string, unknown>>;

const FIREFOX_ID = 'needlewise@needlewise.example';

/**
 * Writes a policies.json into a folder, and answers the settings by which Firefox reads it there and not beside its
 * own program, which only an administrator can write to. It allows that where it takes itself to be under test:
 * https://searchfox.org/mozilla-central/source/toolkit/components/enterprisepolicies/EnterprisePoliciesParent.sys.mjs
 */
export function firefoxPolicies(folder: string, policy: Policy): Record<string, string | boolean> {
  const file = join(folder, 'policies.json');
  const policies = { '3rdparty': { Extensions: { [FIREFOX_ID]: policy } } };
  writeFileSync(file, JSON.stringify({ policies }));
  return {
    'browser.policies.alternatePath': file,
    'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
  };
}

/** Where Debian's Chromium looks for policies; no option of its own names another place. */
const CHROMIUM_CONFIGURATION = '/etc/chromium';
/** Lets one process see another folder in that place; nobody else does, and nothing is left of it. */
const OWN_MOUNTS = ['--mount', '--map-current-user', '--keep-caps'];

/** Whether Chromium can be given a policy on this machine without touching what others see. */
export const canGiveChromiumPolicies = (): boolean =>
  existsSync(CHROMIUM_CONFIGURATION) &&
  spawnSync('unshare', [...OWN_MOUNTS, 'mount', '--bind', '/tmp', CHROMIUM_CONFIGURATION])
    .status === 0;

/** A program in `folder` that starts the Chromium at `path` with a policy for the extension. */
export function chromiumWithPolicy(
  folder: string,
  path: string,
  extension: string,
  policy: Policy,
): string {
  const configuration = join(folder, 'configuration');
  cpSync(CHROMIUM_CONFIGURATION, configuration, { recursive: true });
  const managed = join(configuration, 'policies', 'managed');
  mkdirSync(managed, { recursive: true });
  const extensions = { [unpackedId(realpathSync(extension))]: policy };
  writeFileSync(join(managed, 'needlewise.json'), JSON.stringify({ '3rdparty': { extensions } }));
  const program = join(folder, 'chromium');
  const inside = `mount --bind '${configuration}' ${CHROMIUM_CONFIGURATION} && exec '${path}' "$@"`;
  writeFileSync(
    program,
    `#!/bin/sh\nexec unshare ${OWN_MOUNTS.join(' ')} sh -c '${inside.replaceAll("'", `'\\''`)}' sh "$@"\n`,
  );
  chmodSync(program, 0o755);
  return program;
}
