import type { CaseSelection } from '@symptograph/core';
import type { ReadContext } from '../read-context.ts';
import { builder } from './builder.ts';
import { UrgencyEnum } from './enums.ts';
import { filterText } from './query-text.ts';
import { idOfRef } from './references.ts';

const CaseFilter = builder.inputType('CaseFilter', {
  description: 'Which cases to keep. Parts combine with AND; an absent part keeps all.',
  fields: (t) => ({
    text: t.string({
      description:
        "Each word begins a word of one of the case's texts or of the name of a concept that it mentions. At most 200 characters; without words it keeps all.",
    }),
    expected: t.field({ type: [UrgencyEnum], description: 'One of these levels is the best for it.' }),
    tag: t.string({ description: 'It has this tag: near-miss.' }),
    mentions: t.field({
      type: 'ConceptRef',
      description: 'It mentions this concept or a subtype of it.',
    }),
  }),
});

export const caseFilterArg = builder.args((arg) => ({
  filter: arg.field({ type: CaseFilter, description: 'Which to keep; all when omitted.' }),
}));

/** What a filter of cases means, its reference resolved. Throws as `idOfRef` does. */
export function caseSelection(
  context: ReadContext,
  filter: typeof CaseFilter.$inferInput | null | undefined,
): CaseSelection {
  const { text, expected, tag, mentions } = filter ?? {};
  return {
    text: filterText(text),
    expected: expected ?? undefined,
    tag: tag ?? undefined,
    mentions: idOfRef(context, mentions, { at: 'filter.mentions' }),
  };
}
