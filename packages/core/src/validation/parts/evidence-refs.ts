import type { Subject } from '../../graph/graph-document.ts';
import { amountsOf } from './amounts.ts';
import { textsOf } from './texts.ts';

/** Where a subject refers to a piece of its own evidence. */
export interface EvidenceRef {
  readonly path: string;
  readonly id: string;
}

/** Every such reference: of amounts, thresholds, texts and results. */
export function evidenceRefsOf(subject: Subject): readonly EvidenceRef[] {
  const amounts = amountsOf(subject).flatMap(({ path, evidence }) =>
    evidence === undefined ? [] : { path: `${path}.evidence`, id: evidence },
  );
  const texts = textsOf(subject).flatMap(({ path, evidence }) =>
    evidence.map((id, index) => ({ path: `${path}.evidence.${index}`, id })),
  );
  return amounts.length + texts.length === 0 ? [] : [...amounts, ...texts];
}
