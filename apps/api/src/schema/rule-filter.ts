import type { RuleSelection } from '@symptograph/core';
import type { ReadContext } from '../read-context.ts';
import { builder } from './builder.ts';
import { UrgencyEnum } from './enums.ts';
import { filterText } from './query-text.ts';
import { idOfRef } from './references.ts';

const RuleFilter = builder.inputType('RuleFilter', {
  description: 'Which rules to keep. Parts combine with AND; an absent part keeps all.',
  fields: (t) => ({
    text: t.string({
      description:
        "Each word begins a word of one of the rule's texts or of the name of a concept that it mentions. At most 200 characters; without words it keeps all.",
    }),
    urgency: t.field({
      type: [UrgencyEnum],
      description: 'It asks for one of these levels; NONE stands for none at all.',
    }),
    mentions: t.field({
      type: 'ConceptRef',
      description: 'It mentions this concept or a supertype of it.',
    }),
    suggests: t.field({
      type: 'ConceptRef',
      description: 'It suggests this condition or a subtype of it.',
    }),
  }),
});

export const ruleFilterArg = builder.args((arg) => ({
  filter: arg.field({ type: RuleFilter, description: 'Which to keep; all when omitted.' }),
}));

/** What a filter of rules means, its references resolved. Throws as `idOfRef` does. */
export function ruleSelection(
  context: ReadContext,
  filter: typeof RuleFilter.$inferInput | null | undefined,
): RuleSelection {
  const { text, urgency, mentions, suggests } = filter ?? {};
  return {
    text: filterText(text),
    urgency: urgency ?? undefined,
    mentions: idOfRef(context, mentions, { at: 'filter.mentions' }),
    suggests: idOfRef(context, suggests, { at: 'filter.suggests', kinds: ['CONDITION'] }),
  };
}
