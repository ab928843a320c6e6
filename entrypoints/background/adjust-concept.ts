import { adjustmentOf, withAdjustment } from '../../lib/glossary/change-own-terms.ts';
import type { Request } from '../../lib/messaging/protocol.ts';
import type { Failed } from '../../lib/outcome/result.ts';
import { changeOwnTerms } from '../../lib/settings/keep-own-terms.ts';

/** Notes that the reader knows a concept or doesn't want it; what else they have said of it stays. */
export async function adjustConcept({
  conceptId: id,
  label,
  change,
}: Request<'concept.adjust'>): Promise<null | Failed> {
  const written = await changeOwnTerms((current) =>
    withAdjustment(current, { ...adjustmentOf(current, { id, label }), ...change, modifiedAt: Date.now() }),
  );
  return written.ok ? null : written;
}
