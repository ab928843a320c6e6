import { browser } from 'wxt/browser';
import type { WelcomeFacts } from '../../components/welcome/welcome-facts.ts';
import { builtInOrigins } from '../options/options-facts.ts';

/** Alt+/ is listened for on the page itself unless the reader has bound the command to another key. */
const defaultPinKey = 'Alt+/';

export async function readFacts(): Promise<WelcomeFacts> {
  const [commands, sitesGranted] = await Promise.all([
    browser.commands.getAll(),
    browser.permissions.contains({ origins: builtInOrigins() }),
  ]);
  const keyOf = (name: string): string | null =>
    commands.find((command) => command.name === name)?.shortcut || null;
  return {
    nextTermKey: keyOf('next-term')?.replace('Period', '.') ?? null,
    excerptKey: keyOf('save-excerpt'),
    pinKey: keyOf('pin-term') ?? defaultPinKey,
    sitesGranted,
  };
}
