import {
  buildSnapshot,
  type FindingRequest,
  type GraphDocument,
  resolveFindings,
  reviewSides,
  type Snapshot,
  triageFindings,
} from '@symptograph/core';
import { type FactRef, reviewChange } from '@symptograph/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personsNear } from './persons-near.ts';
import { publishedPack } from './published-pack.ts';

const document = await publishedPack('calf-pain');
const before = buildSnapshot(document);
const torture = !['', '0', undefined].includes(process.env['SYMPTOGRAPH_TORTURE']);

const HIERARCHIES = ['SUBTYPE_OF', 'PART_OF', 'EXCLUDES'];
const inHierarchies = document.statements.filter(({ kind }) => HIERARCHIES.includes(kind));
const circumstances = factsWithCircumstances(document);
const reportable = document.concepts.filter(({ kind }) =>
  ['SYMPTOM', 'CONDITION', 'RISK_FACTOR'].includes(kind),
);

interface GraphEdit {
  readonly edited: GraphDocument;
  /** The concepts that the edited statement is or was about. */
  readonly about: readonly string[];
}

/** The graph without one of its hierarchy statements, or with its object exchanged for another's of the same kind. */
const anyEdit = fc
  .record({ removed: fc.constantFrom(...inHierarchies), other: fc.constantFrom(...inHierarchies) })
  .map(({ removed, other }): GraphEdit => {
    const others = document.statements.filter((statement) => statement !== removed);
    const about = [removed.subject, removed.object];
    const isExchanged = other.kind === removed.kind && other.object !== removed.subject;
    if (!isExchanged) return { edited: { ...document, statements: others }, about };
    const exchanged = { ...removed, object: other.object } as typeof removed;
    return {
      edited: { ...document, statements: [...others, exchanged] },
      about: [...about, other.object],
    };
  });

/** What somebody may report: what rules ask about, in their circumstances or with other values, and anything else. */
const anyFindings = fc.array(
  fc.oneof(
    fc.constantFrom(...circumstances).chain((fact) => fc.constantFrom(...saidOtherwise(fact))),
    fc.constantFrom(...reportable).map(({ id }): FindingRequest => ({ concept: id, state: 'PRESENT' })),
    fc.constantFrom(...reportable).map(({ id }): FindingRequest => ({ concept: id, state: 'ABSENT' })),
  ),
  { minLength: 1, maxLength: 5 },
);

/** An edit and persons: most report what a rule asks about near it, some report anything. */
const editAndPersons = anyEdit.chain(({ edited, about }) =>
  fc.record({
    edited: fc.constant(edited),
    near: fc.array(personsNear(document, about), { minLength: 30, maxLength: 30 }),
    anybody: fc.array(anyFindings, { minLength: 10, maxLength: 10 }),
  }),
);

test(
  'whatever triage answers otherwise after an edit of the graph, the review has told',
  () => {
    const seed = Math.floor(Math.random() * 0x7fffffff);
    const numRuns = torture ? 100 : 4;
    process.stdout.write(`edits of the pack's hierarchies: ${numRuns} runs, seed ${seed}\n`);
    let changed = 0;
    fc.assert(
      fc.property(editAndPersons, ({ edited, near, anybody }) => {
        const after = buildSnapshot(edited);
        const flips = [...near, ...anybody].filter((findings) => {
          const [was, is] = [floorOf(before, findings), floorOf(after, findings)];
          return was !== undefined && is !== undefined && was !== is;
        });
        const { diff, class: told } = reviewChange(
          ...reviewSides({ snapshot: before }, { snapshot: after }),
          false,
        );
        if (flips.length === 0) return;
        changed += 1;
        expect(told).not.toBe('E');
        expect(diff.witnesses.length + diff.findings.length, JSON.stringify(flips[0])).toBeGreaterThan(0);
      }),
      { numRuns, seed },
    );
    if (torture) expect(changed).toBeGreaterThan(numRuns / 20);
  },
  torture ? 3_600_000 : 300_000,
);

function floorOf(snapshot: Snapshot, findings: readonly FindingRequest[]): string | undefined {
  const resolved = resolveFindings(snapshot, findings);
  const triage = resolved.ok ? triageFindings(snapshot, resolved.value) : undefined;
  return triage?.ok ? triage.value.floor : undefined;
}

function factsWithCircumstances({ rules, criteria }: GraphDocument): readonly FactRef[] {
  const found: FactRef[] = [];
  JSON.stringify([rules, criteria], (key, value) => {
    if (key === 'fact' && value.qualifiers) found.push(value);
    return value;
  });
  return found;
}

/** A fact as a finding: as it is, and with each of its values exchanged for each concept of the same kind. */
function saidOtherwise({ concept, qualifiers }: FactRef): readonly FindingRequest[] {
  const slots = Object.entries(qualifiers ?? {});
  const exchanged = slots.flatMap(([slot, values]) =>
    [values].flat().flatMap((value) => {
      const kind = document.concepts.find(({ id }) => id === value)?.kind;
      return document.concepts
        .filter((each) => kind !== undefined && each.kind === kind)
        .map(({ id }) => ({ ...qualifiers, [slot]: [id] }));
    }),
  );
  return [qualifiers, ...exchanged].flatMap((each) =>
    (['PRESENT', 'ABSENT'] as const).map((state) => ({
      concept,
      state,
      qualifiers: each as FindingRequest['qualifiers'],
    })),
  );
}
