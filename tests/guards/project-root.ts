import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Absolute, with a slash at the end. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of the files that are, or are about to be, committed. */
export function projectFiles(): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const output = execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8', maxBuffer: 1 << 26 });
  return [...new Set(output.split('\0').filter((path) => path !== ''))];
}
