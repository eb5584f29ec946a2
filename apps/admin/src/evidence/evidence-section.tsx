import { Section } from '../ui/section.tsx';
import type { Citations } from './citations.ts';
import { EvidenceList } from './evidence-list.tsx';

const ID = 'evidence';
const TITLE = 'Evidence';

/** The passages that a page cites, at its end; nothing where it cites none. */
export function EvidenceSection({ citations }: { readonly citations: Citations }) {
  if (citations.sources.length === 0) return null;
  return (
    <Section id={ID} title={TITLE} remark={passagesCited(citations.byPassage.size)}>
      <EvidenceList citations={citations} />
    </Section>
  );
}

/** The heads of the section for a table of contents: one, or none where nothing is cited. */
export function evidenceHeads({
  sources,
}: Citations): readonly { readonly id: string; readonly title: string }[] {
  return sources.length === 0 ? [] : [{ id: ID, title: TITLE }];
}

function passagesCited(count: number): string {
  return count === 1 ? '1 passage cited' : `${count} passages cited`;
}
