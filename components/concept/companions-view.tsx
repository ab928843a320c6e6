import { message } from '../../lib/locale/message.ts';
import type { NamedAssociation } from './concept-state.ts';

interface CompanionsViewProps {
  /** The surest first. */
  readonly companions: readonly NamedAssociation[];
  readonly hrefOf: (conceptId: string) => string;
}

/** Terms that go with a term more often than chance would have it. */
export function CompanionsView({ companions, hrefOf }: CompanionsViewProps) {
  const strongest = companions[0]?.strength ?? 1;
  return (
    <>
      {companions.length === 0 && <p class="usage-none">{message('companionsNone')}</p>}
      {companions.length > 0 && (
        <table class="usage-table companions">
          <caption class="visually-hidden">{message('tabCompanions')}</caption>
          <thead>
            <tr>
              <th scope="col">{message('companionsTerm')}</th>
              <th scope="col">{message('companionsTogether')}</th>
              <th scope="col">{message('companionsExpected')}</th>
              <th class="companions-strength" scope="col">
                {message('companionsStrength')}
              </th>
            </tr>
          </thead>
          <tbody>
            {companions.map(({ conceptId, label, together, expected, strength }) => (
              <tr key={conceptId}>
                <th scope="row">
                  <a href={hrefOf(conceptId)} lang="zh-CN">
                    {label}
                  </a>
                </th>
                <td>{together}</td>
                <td>{expected.toFixed(1)}</td>
                <td class="companions-strength">
                  <span class="companions-bar" style={{ width: `${(strength / strongest) * 100}%` }} />
                  <span>{strength.toFixed(0)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="usage-note">{message('companionsHint')}</p>
    </>
  );
}
