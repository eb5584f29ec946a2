import { type Concept, codeSystemOf, codeSystems, selectConcepts } from '@symptograph/core';
import { badUserInput } from '../problem.ts';
import type { ReadContext } from '../read-context.ts';
import { builder } from './builder.ts';
import { CodeInput } from './code.ts';
import { ConceptKindEnum, ConceptOrderEnum, ConceptStatusEnum } from './enums.ts';
import { filterText, TEXT_FILTER_DESCRIPTION } from './query-text.ts';
import { idOfRef, sourceIdAt } from './references.ts';

const ConceptFilter = builder.inputType('ConceptFilter', {
  description: 'Which concepts to keep. Parts combine with AND; an absent part keeps all.',
  fields: (t) => ({
    kinds: t.field({ type: [ConceptKindEnum], description: 'Of one of these kinds.' }),
    text: t.string({
      description: TEXT_FILTER_DESCRIPTION,
    }),
    code: t.field({ type: CodeInput, description: 'Mapped to this code, by any relation.' }),
    codeSystem: t.string({ description: 'Mapped to some code of this system: HP, DOID, ICD10CM.' }),
    source: t.id({ description: 'It, or a statement that touches it, cites the source with this id.' }),
    status: t.field({
      type: ConceptStatusEnum,
      defaultValue: 'ACTIVE',
      description: 'In use or deprecated; null for both.',
    }),
    descendantOf: t.field({
      type: 'ConceptRef',
      description: 'A subtype of this concept, at any depth; the concept itself is not kept.',
    }),
  }),
});

/** The filter of a list of concepts, for the entities that share it. */
export const conceptFilterArg = builder.args((arg) => ({
  filter: arg.field({ type: ConceptFilter, description: 'Which to keep; active ones when omitted.' }),
}));

/** The order of a list of concepts. */
export const conceptOrderArg = builder.args((arg) => ({
  orderBy: arg.field({ type: ConceptOrderEnum, defaultValue: 'NAME', description: 'In which order.' }),
}));

/** The concepts that a filter and order of these arguments keep, of one kind when it is given. */
export function conceptsKept<Kind extends Concept['kind'] = Concept['kind']>(
  context: ReadContext,
  args: {
    readonly filter?: typeof ConceptFilter.$inferInput | null | undefined;
    readonly orderBy?: 'NAME' | 'DEGREE' | null | undefined;
  },
  kind?: Kind,
) {
  const { kinds, text, code, codeSystem, source, status = 'ACTIVE', descendantOf } = args.filter ?? {};
  const wanted = kind === undefined ? kinds : kinds && !kinds.includes(kind) ? [] : [kind];
  const selection = {
    kinds: (wanted ?? undefined) as readonly Kind[] | undefined,
    text: filterText(text),
    code: code ?? undefined,
    codeSystem: knownSystem(codeSystem),
    source: sourceIdAt(context, source, 'filter.source'),
    status: status ?? undefined,
    descendantOf: idOfRef(context, descendantOf, { at: 'filter.descendantOf' }),
  };
  return selectConcepts(context.graph.snapshot, selection, args.orderBy ?? 'NAME');
}

/** The prefix of a code system; undefined for none. Throws BAD_USER_INPUT when no vocabulary has it. */
function knownSystem(prefix: string | null | undefined): string | undefined {
  if (prefix === null || prefix === undefined || codeSystemOf(prefix)) return prefix ?? undefined;
  const known = codeSystems.map((system) => system.prefix).join(', ');
  throw badUserInput(`filter.codeSystem is no code system: ${prefix}. Use one of ${known}.`, {
    at: 'filter.codeSystem',
  });
}
