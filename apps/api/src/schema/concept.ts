import {
  type Concept,
  conceptById,
  rulesMentioning,
  sourcesOfConcept,
  touchingStatements,
} from '@symptograph/core';
import { badUserInput } from '../problem.ts';
import type { ReadContext } from '../read-context.ts';
import { builder } from './builder.ts';
import { cited } from './cited.ts';
import { CodeInput, CodeRef } from './code.ts';
import { conceptFilterArg, conceptOrderArg, conceptsKept } from './concept-filter.ts';
import { ConceptConnection, StatementConnection } from './connections.ts';
import { ConceptKindEnum, ConceptStatusEnum, DirectionEnum } from './enums.ts';
import { conceptTypeName } from './global-id.ts';
import { mentioningStatements, relatedConcepts } from './graph-reads.ts';
import { GuidanceRef } from './guidance.ts';
import { pageArgs, pageOf } from './page.ts';
import { lookUp } from './references.ts';
import { ConceptInterface, NodeRef, RuleRef, SourceRef } from './refs.ts';
import { StatementKindEnum } from './statement-kind-enum.ts';
import { SynonymRef } from './synonym.ts';

/** The language that packs are written in. */
const PACK_LANGUAGE = 'en';

ConceptInterface.implement({
  description: 'A concept of the graph.',
  interfaces: [NodeRef],
  resolveType: conceptTypeName,
  fields: (t) => ({
    kind: t.expose('kind', { type: ConceptKindEnum, description: 'What kind of thing it is.' }),
    slug: t.exposeString('slug', {
      description: 'Lower-case, hyphenated preferred name; unique within its kind.',
    }),
    name: t.exposeString('name', { description: 'Preferred name.' }),
    synonyms: t.stringList({
      description:
        "Exact synonyms in the pack's language, as people say them; all others are in synonymDetails.",
      resolve: ({ synonyms }) =>
        synonyms
          .filter(({ scope, language }) => scope === 'EXACT' && language === PACK_LANGUAGE)
          .map(({ text }) => text),
    }),
    synonymDetails: t.field({
      type: [SynonymRef],
      description: 'All synonyms, of any scope and language.',
      resolve: ({ synonyms }) => synonyms,
    }),
    summary: t.field({
      type: GuidanceRef,
      nullable: true,
      description: 'What it is, in a few words.',
      resolve: (concept) => cited(concept, concept.summary),
    }),
    codes: t.field({
      type: [CodeRef],
      description: 'Codes of other vocabularies, each checked against its source.',
      resolve: ({ codes }) => codes,
    }),
    status: t.expose('status', { type: ConceptStatusEnum, description: 'Whether it is in use.' }),
    replacedBy: t.field({
      type: ConceptInterface,
      nullable: true,
      description: 'Set when deprecated in favour of another concept; old slugs and ids redirect.',
      resolve: ({ replacedBy = '' }, _args, { graph }) => conceptById(graph.snapshot, replacedBy),
    }),
    version: t.exposeInt('version', { description: 'Grows with each published edit.' }),
    lastReviewedAt: t.expose('lastReviewedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When somebody last looked it over.',
    }),
    statements: t.field({
      type: StatementConnection,
      description:
        'Every statement that touches this concept, negated ones too: by kind, then outgoing first.',
      args: {
        kinds: t.arg({ type: [StatementKindEnum], description: 'Only these kinds; all when omitted.' }),
        direction: t.arg({
          type: DirectionEnum,
          defaultValue: 'BOTH',
          description: 'Which end of the statements this concept is.',
        }),
        ...pageArgs(),
      },
      resolve: (of, args, context, info) => {
        const steps = { kinds: args.kinds ?? undefined, direction: args.direction ?? undefined };
        return pageOf([...touchingStatements(context.graph.snapshot, of.id, steps)], {
          args,
          context,
          info,
          of,
        });
      },
    }),
    mentionedIn: t.field({
      type: StatementConnection,
      description:
        'Statements that name this concept otherwise than as an end, negated ones too: brought on by it, eased by it, in it, followed by it. By kind, then by id.',
      args: pageArgs(),
      resolve: (of, args, context, info) =>
        pageOf(mentioningStatements(context, of), { args, context, info, of }),
    }),
    parents: t.field({
      type: [ConceptInterface],
      description: 'Concepts that this one is a subtype of.',
      resolve: (concept, _args, context) =>
        relatedConcepts(context, concept, { kind: 'SUBTYPE_OF', direction: 'OUT' }),
    }),
    children: t.field({
      type: [ConceptInterface],
      description: 'Concepts that are a subtype of this one.',
      resolve: (concept, _args, context) =>
        relatedConcepts(context, concept, { kind: 'SUBTYPE_OF', direction: 'IN' }),
    }),
    sources: t.field({
      type: [SourceRef],
      description: 'Sources that it and the statements that touch it cite, by title.',
      resolve: (concept, _args, { graph }) => sourcesOfConcept(graph.snapshot, concept),
    }),
    rules: t.field({
      type: [RuleRef],
      description: 'Published rules that mention it or one of its supertypes, the most urgent first.',
      resolve: ({ id }, _args, { graph }) => rulesMentioning(graph.snapshot, id),
    }),
  }),
});

builder.queryField('concepts', (t) =>
  t.field({
    type: ConceptConnection,
    description: 'Concepts of any kind.',
    args: { ...conceptFilterArg, ...conceptOrderArg, ...pageArgs() },
    resolve: (_root, args, context, info) => pageOf(conceptsKept(context, args), { args, context, info }),
  }),
);

builder.queryField('concept', (t) =>
  t.field({
    type: ConceptInterface,
    nullable: true,
    description:
      'The concept that a reference, a slug or an exact code names: give exactly one of the three.',
    args: {
      ref: t.arg({ type: 'ConceptRef', description: 'A reference of any form.' }),
      slug: t.arg.string({ description: 'A slug; with kind when several kinds have it.' }),
      kind: t.arg({ type: ConceptKindEnum, description: 'Only a concept of this kind.' }),
      code: t.arg({ type: CodeInput, description: 'An exact code of another vocabulary.' }),
    },
    resolve: (_root, args, context) => conceptSought(context, args),
  }),
);

interface Sought {
  readonly ref?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly kind?: Concept['kind'] | null | undefined;
  readonly code?: { readonly system: string; readonly value: string } | null | undefined;
}

function conceptSought({ graph }: ReadContext, { ref, slug, kind, code }: Sought): Concept | null {
  const given = Object.entries({ ref, slug, code: code && `${code.system}:${code.value}` }).flatMap(
    ([at, sought]) => (typeof sought === 'string' ? [{ at, sought }] : []),
  );
  const [only, ...others] = given;
  if (!only || others.length > 0) throw badUserInput('Give exactly one of ref, slug and code.');
  return lookUp(graph.snapshot, only.sought, kind ? { at: only.at, kinds: [kind] } : { at: only.at });
}
