import { browser } from 'wxt/browser';
import { newspaperRule } from '../../lib/newspaper/newspaper-address.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import { watchSettings } from '../../lib/settings/watch-settings.ts';

/** The only rule that is ever set. */
const ruleId = 1;

/** Keeps the browser's rule true to the reader's choice, whoever changes it. */
export function followRedirect(): void {
  watchSettings(({ openIssues }) => void change(openIssues), new AbortController().signal);
}

/** The same once, after installing or updating: the rules of the version before may have been others. */
export async function setRedirect(): Promise<void> {
  await change((await readSettings()).openIssues);
}

/**
 * Has the browser send issues of the newspaper on to the reader before anything is loaded, or not any more. What
 * the reader itself fetches is no page, and is left alone. The address comes as it stands: no rule can encode it.
 */
async function change(on: boolean): Promise<void> {
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: [ruleId],
    addRules: on
      ? [
          {
            id: ruleId,
            action: {
              type: 'redirect',
              redirect: { regexSubstitution: `${browser.runtime.getURL('/reader.html')}?src=\\0` },
            },
            condition: {
              regexFilter: newspaperRule,
              isUrlFilterCaseSensitive: false,
              resourceTypes: ['main_frame'],
            },
          },
        ]
      : [],
  });
}
