import type { EvidenceViewFragment } from '../api/generated/graphql.ts';
import { groupedBy } from '../grouped-by.ts';

/** One numbered passage of a source. */
export interface Citation {
  readonly number: number;
  readonly evidence: EvidenceViewFragment;
}

/** The passages of a page that come from one source. */
export interface CitedSource {
  readonly source: EvidenceViewFragment['source'];
  readonly citations: readonly Citation[];
}

/** The numbered passages of a page: by source for the list at its end, by passage for the marks in its text. */
export interface Citations {
  readonly sources: readonly CitedSource[];
  readonly byPassage: ReadonlyMap<string, Citation>;
}

/** Numbers each different passage once, source by source, in the order in which the page first cites them. */
export function citationsOf(evidence: readonly EvidenceViewFragment[]): Citations {
  const passages = new Map(evidence.map((item) => [passageKey(item), item]));
  const bySource = groupedBy(passages.values(), ({ source }) => source.id);
  const ordered = [...bySource.values()].flat();
  const byPassage = new Map(
    ordered.map((item, index) => [passageKey(item), { number: index + 1, evidence: item }]),
  );
  const sources = [...groupedBy(byPassage.values(), (citation) => citation.evidence.source.id).values()];
  return { byPassage, sources: sources.flatMap(citedSource) };
}

/** The citations of some evidence, each once, by number. */
export function citationsFor(
  citations: Citations,
  evidence: readonly EvidenceViewFragment[],
): readonly Citation[] {
  const found = evidence.flatMap((item) => citations.byPassage.get(passageKey(item)) ?? []);
  return [...new Set(found)].sort((one, other) => one.number - other.number);
}

function citedSource(citations: readonly Citation[]): readonly CitedSource[] {
  const [first] = citations;
  return first ? [{ source: first.evidence.source, citations }] : [];
}

function passageKey({ source, locator, quote, direction, certainty, note }: EvidenceViewFragment): string {
  return JSON.stringify([source.id, locator, quote, direction, certainty, note]);
}
