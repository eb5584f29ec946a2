import type { Evidence } from '@symptograph/core';
import { sourceById } from '@symptograph/core';
import type { ReadContext } from '../read-context.ts';
import { CertaintyEnum, EvidenceDirectionEnum } from './enums.ts';
import { EvidenceRef, SourceRef } from './refs.ts';

EvidenceRef.implement({
  description: 'One passage of one source that speaks for or against what it is attached to.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Minted once, never re-used.' }),
    source: t.field({
      type: SourceRef,
      description: 'Where the passage is from.',
      resolve: (evidence, _args, context) => sourceOf(context, evidence),
    }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Heading and paragraph, page, or anchor.',
    }),
    quote: t.exposeString('quote', {
      nullable: true,
      description:
        'At most 12 words, and the number it backs is in it; a counted frequency from a DATASET has a locator saying how it was counted instead.',
    }),
    direction: t.expose('direction', {
      type: EvidenceDirectionEnum,
      description: 'Whether it speaks for or against.',
    }),
    certainty: t.expose('certainty', {
      type: CertaintyEnum,
      nullable: true,
      description: 'How certain it is, where somebody rated it.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader should know about it.' }),
  }),
});

/** Throws when the graph lacks the source, as no published graph does. */
function sourceOf({ graph }: ReadContext, evidence: Evidence) {
  const source = sourceById(graph.snapshot, evidence.source);
  if (!source) throw new Error(`Source ${evidence.source} is missing from release ${graph.release.number}.`);
  return source;
}
