import type { Concept, Edit, GraphDocument, StatementKind } from '@symptograph/core';
import { aConcept } from '@symptograph/core/testing';
import { aRandomStatement } from './large-graph.ts';
import type { Random } from './random-from.ts';

const EDITS = 20;
/** Numbers for new subjects start above those of the graph. */
const NEW = 1_000_000;
const KINDS: readonly StatementKind[] = [
  'HAS_SYMPTOM',
  'RISK_RAISED_BY',
  'TREATED_BY',
  'EVALUATED_BY',
  'AFFECTS',
];

/** Where a case takes its edits from: the graph that was there at first, and how many releases came before. */
interface Moment {
  readonly graph: GraphDocument;
  readonly random: Random;
  readonly run: number;
}

interface EditCase {
  readonly name: string;
  readonly editsAt: (moment: Moment) => readonly Edit[];
}

/** Twenty edits each, from an import of new statements to a release that touches everything. */
export const EDIT_CASES: readonly EditCase[] = [
  {
    name: '20 new statements of the largest kind',
    editsAt: (moment) => putStatements(moment, ['HAS_SYMPTOM']),
  },
  { name: '20 new statements of 5 kinds', editsAt: (moment) => putStatements(moment, KINDS) },
  { name: '20 statements removed', editsAt: (moment) => times((place) => removeStatement(moment, place)) },
  { name: '20 concepts renamed', editsAt: (moment) => times((place) => renameConcept(moment, place)) },
  { name: '20 new concepts', editsAt: (moment) => times((place) => newConcept(moment, place)) },
  { name: '5 new, 5 renamed, 5 stated, 5 removed', editsAt: mixed },
];

function times(makeEdit: (place: number) => Edit): readonly Edit[] {
  return Array.from({ length: EDITS }, (_, place) => makeEdit(place));
}

function putStatements(moment: Moment, kinds: readonly StatementKind[]): readonly Edit[] {
  return times((place) => putStatement(moment, place, kinds[place % kinds.length] ?? 'HAS_SYMPTOM'));
}

function putStatement({ graph, random, run }: Moment, place: number, kind: StatementKind): Edit {
  const number = NEW + run * EDITS + place;
  return { type: 'put', subject: aRandomStatement({ kind, number, concepts: graph.concepts, random }) };
}

function removeStatement({ graph, random }: Moment, _place: number): Edit {
  const statement = graph.statements[random(graph.statements.length)];
  if (!statement) throw new Error('The graph has no statements.');
  return { type: 'remove', id: statement.id };
}

function renameConcept({ graph, random, run }: Moment, place: number): Edit {
  const concept: Concept | undefined = graph.concepts[random(graph.concepts.length)];
  if (!concept) throw new Error('The graph has no concepts.');
  const name = `${concept.name} renamed ${run} ${place}`;
  return { type: 'put', subject: { ...concept, name, slug: name.toLowerCase().replaceAll(' ', '-') } };
}

function newConcept({ run }: Moment, place: number): Edit {
  return { type: 'put', subject: aConcept('CONDITION', NEW + run * EDITS + place) };
}

function mixed(moment: Moment): readonly Edit[] {
  return times((place) => {
    if (place < 5) return newConcept(moment, place);
    if (place < 10) return renameConcept(moment, place);
    if (place < 15) return putStatement(moment, place, KINDS[place - 10] ?? 'HAS_SYMPTOM');
    return removeStatement(moment, place);
  });
}
