import type { Subject } from '../../../graph/graph-document.ts';
import { sourceById } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { isSource } from '../../../graph/subject-type.ts';
import { nameOf } from '../../../validation/naming.ts';
import { amountsOf } from '../../../validation/parts/amounts.ts';
import { aGap, type Gap } from './gap.ts';

/** That numbers of a subject stand in no quote and come from no data set; none or one gap. */
export function* unquotedGap(
  snapshot: Snapshot,
  subject: Subject,
  reasons: Gap['reasons'] = [],
): Generator<Gap> {
  const evidence = isSource(subject) ? [] : subject.evidence;
  const [amount] = amountsOf(subject).filter(({ numbers, evidence: named }) => {
    if (numbers.length === 0) return false;
    const pieces = named === undefined ? evidence : evidence.filter(({ id }) => id === named);
    return !pieces.some(
      ({ quote, source }) => quote !== undefined || sourceById(snapshot, source)?.sourceKind === 'DATASET',
    );
  });
  if (!amount) return;
  yield aGap('NUMBER_WITHOUT_QUOTE', {
    subject: subject.id,
    reasons,
    sentence: `${nameOf(snapshot, subject)} gives a number at ${amount.path} that no quote holds; quote the passage that has it.`,
  });
}
