import { useId } from 'preact/hooks';

interface SiteListProps {
  readonly title: string;
  /** Said where the list is empty. */
  readonly none: string;
  readonly sites: readonly string[];
  readonly action: string;
  /** Name of a row's button, which says of which site it speaks. */
  readonly actionOn: (site: string) => string;
  readonly onAction: (site: string) => void;
}

/** Sites with one button each. */
export function SiteList({ title, none, sites, action, actionOn, onAction }: SiteListProps) {
  const id = useId();
  return (
    <div class="site-list">
      <h3 id={id}>{title}</h3>
      {sites.length === 0 && <p class="note">{none}</p>}
      {sites.length > 0 && (
        <ul aria-labelledby={id}>
          {sites.map((site) => (
            <li key={site}>
              <span class="site">{site}</span>
              <button
                aria-label={actionOn(site)}
                class="button-quiet"
                onClick={() => onAction(site)}
                type="button"
              >
                {action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
