import { type Browser, browser } from 'wxt/browser';
import { failure, type Result, success } from '../../lib/outcome/result.ts';

const permissions = { permissions: ['downloads' as const] };

/** Asks the reader for the permission to write downloads; browsers answer only to a press. */
export function askDownloads(): Promise<boolean> {
  return browser.permissions.request(permissions);
}

/**
 * Writes a file into the Downloads folder, under a name that may have a folder, and looks whether all of it is there.
 * Fails with `backupNotSaved`, where the permission is gone too.
 */
export async function writeDownload(filename: string, file: Blob): Promise<Result<null>> {
  if (!(await browser.permissions.contains(permissions))) return failure('backupNotSaved');
  const url = URL.createObjectURL(file);
  try {
    const id = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
    const complete = await whenDone(id);
    const [written] = await browser.downloads.search({ id });
    return complete && written?.fileSize === file.size ? success(null) : failure('backupNotSaved');
  } catch {
    return failure('backupNotSaved');
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** True once a download is complete, false where it was broken off. */
function whenDone(id: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (state: string | undefined): void => {
      if (state !== 'complete' && state !== 'interrupted') return;
      browser.downloads.onChanged.removeListener(follow);
      resolve(state === 'complete');
    };
    const follow = (delta: Browser.downloads.DownloadDelta): void => {
      if (delta.id === id) settle(delta.state?.current);
    };
    browser.downloads.onChanged.addListener(follow);
    // It may have ended before anybody listened.
    void browser.downloads.search({ id }).then(([found]) => settle(found?.state));
  });
}
