import { browser } from 'wxt/browser';
import type { OptionsFacts } from '../../components/options/options-facts.ts';

/** Before the browser has answered. */
export function knownFacts(): OptionsFacts {
  const manifest = browser.runtime.getManifest();
  return {
    version: manifest.version,
    permissions: manifest.permissions ?? [],
    builtIn: builtInOrigins(),
    builtInGranted: true,
    granted: [],
    commands: [],
  };
}

/** All facts, as the browser tells them now. */
export async function readFacts(): Promise<OptionsFacts> {
  const builtIn = builtInOrigins();
  const [{ origins = [] }, builtInGranted, commands] = await Promise.all([
    browser.permissions.getAll(),
    builtIn.length === 0 || browser.permissions.contains({ origins: builtIn }),
    browser.commands.getAll(),
  ]);
  return {
    ...knownFacts(),
    builtInGranted,
    granted: origins.filter((origin) => !builtIn.includes(origin)).sort(),
    commands: commands
      .filter((command) => command.description)
      .map(({ name, description = '', shortcut }) => ({
        description,
        shortcut: shortcut || unboundKey(name),
      })),
  };
}

/** No manifest can suggest Alt+/, so pages listen for it while the command has no key of its own. */
function unboundKey(command: string | undefined): string {
  return command === 'pin-term' ? 'Alt+/' : '';
}

/** Match patterns of the sites that the manifest names. */
export function builtInOrigins(): string[] {
  const { host_permissions: hosts, content_scripts: scripts } = browser.runtime.getManifest();
  const patterns = [...(hosts ?? []), ...(scripts ?? []).flatMap((script) => script.matches ?? [])];
  return [...new Set(patterns)].sort();
}
