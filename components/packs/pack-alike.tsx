import type { PackPlan } from '../../lib/library/packs.ts';
import { message } from '../../lib/locale/message.ts';

/** Names that the pack writes as another glossary does. */
export function PackAlike({ plan: { alike, alikeCount } }: { readonly plan: PackPlan }) {
  return (
    <details>
      <summary>{message('pimAlike', String(alikeCount))}</summary>
      <p class="pack-about">{message('gloHint')}</p>
      <ul class="plan-notes">
        {alike.map(({ label, other, where }) => (
          <li key={`${label} ${other} ${where}`}>
            <bdi lang="zh-CN">{label}</bdi>{' '}
            <span class="plan-where">{message('pimAlikeTo', other, where)}</span>
          </li>
        ))}
      </ul>
      {alikeCount > alike.length && <p>{message('pimMore', String(alikeCount - alike.length))}</p>}
    </details>
  );
}
