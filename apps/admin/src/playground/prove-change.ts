import {
  type ChangeReview,
  type ContractFailure,
  contractVerdictsOn,
  type Replay,
  reviewChange,
  type TriageMetrics,
} from '@symptograph/rules';
import type { ClientBook } from '../rule-book/client-book.ts';
import { termFacts } from '../rule-book/term-facts.ts';
import { type BookDraft, draftedBook } from './drafted-book.ts';
import type { LibraryCase } from './library-case.ts';
import { observedCases } from './observed-cases.ts';
import type { ProvedChange, SafetyFigures, ShownContract, ShownFlip, ShownVerdict } from './proved-change.ts';
import { shownLogicChanges } from './shown-logic-changes.ts';
import { shownVerdict } from './shown-verdict.ts';

/** What a proof needs beside the edited rules: the published ones, and the cases once they are there. */
export interface ProofGround {
  readonly book: ClientBook;
  readonly cases: readonly LibraryCase[] | undefined;
}

/** Proves what a draft changes against the published rules: every minimal combination of facts, contracts and cases. */
export function proveChange({ book, cases }: ProofGround, draft: BookDraft): ProvedChange {
  const { set, contracts, clinicianRules } = draftedBook(book, draft);
  const replayed = observedCases(cases ?? [], [book.set, set]);
  const before = { ...book, cases: replayed };
  const areTextsChanged = draft.areTextsChanged ?? isTitleChanged(book, draft);
  const review = reviewChange(before, { ...before, set, contracts, clinicianRules }, areTextsChanged);
  return {
    class: review.class,
    reasons: review.reasons,
    ...witnessesOf(review),
    contracts: review.contracts.map(shownContract),
    verdict: verdictOn(book, draft),
    flips: flipsOf(review.replay, cases ?? []),
    figures: cases && { before: figuresOf(review.replay.before), after: figuresOf(review.replay.after) },
    rules: shownLogicChanges(review.diff.rules, { book, draft }),
    hashes: { before: hashIn(review, 0, draft.id), after: hashIn(review, 1, draft.id) },
    unproved: review.diff.findings.map(({ sentence }) => sentence),
  };
}

function isTitleChanged({ set, contracts }: ClientBook, draft: BookDraft): boolean {
  const published = [...set.rules, ...set.criteria, ...contracts].find(({ id }) => id === draft.id);
  const drafted = [...(draft.rules ?? []), ...(draft.criteria ?? []), ...(draft.contracts ?? [])];
  return drafted.some(({ id, title }) => id === draft.id && title !== published?.title);
}

function verdictOn(book: ClientBook, { contracts: [contract] = [] }: BookDraft): ShownVerdict | undefined {
  if (contract === undefined) return undefined;
  const { verdicts, space } = contractVerdictsOn(book, [contract]);
  const [verdict] = verdicts;
  return verdict && shownVerdict({ contract, verdict, space });
}

function hashIn({ bases }: ChangeReview, side: 0 | 1, id: string): string | undefined {
  return bases[side].rules.find(({ logic }) => logic.id === id)?.hash;
}

function witnessesOf({ diff, bases }: ChangeReview) {
  const [{ space, rules }] = bases;
  const titles = new Map(rules.map(({ logic }) => [logic.id, logic.title]));
  return {
    witnesses: diff.witnesses.map(({ term, before, after, lost, gained }) => ({
      facts: termFacts(space, term),
      before: { floor: before.floor, ceiling: before.ceiling },
      after: { floor: after.floor, ceiling: after.ceiling },
      lost,
      gained,
    })),
    ceilings: diff.ceilings.map(({ term, before, after }) => ({
      facts: termFacts(space, term),
      before,
      after,
    })),
    openings: diff.openings.map(({ term, guards }) => ({
      facts: termFacts(space, term),
      guards: guards.map((id) => titles.get(id) ?? id),
    })),
  };
}

function shownContract(failure: ContractFailure): ShownContract {
  const { contract, verdict, heldBefore } = failure;
  return {
    ...shownVerdict(failure),
    id: contract.id,
    title: contract.title,
    kind: verdict.kind === 'UNPROVED' ? 'UNPROVED' : 'BROKEN',
    heldBefore,
  };
}

function flipsOf({ flips, mayFlips }: Replay, cases: readonly LibraryCase[]): readonly ShownFlip[] {
  const byId = new Map(cases.map((each) => [each.id, each]));
  return [...flips, ...mayFlips.map((flip) => ({ ...flip, kind: 'OPEN' as const }))].flatMap(
    ({ case: of, kind, before, after }) => {
      const told = byId.get(of.id);
      if (told === undefined) return [];
      const { slug, narrative, expected } = told;
      return [{ slug, narrative, expected, kind, before, after }];
    },
  );
}

function figuresOf({
  cases,
  accuracy,
  underTriage,
  severeUnderTriage,
  overTriage,
  overTriageToEmergency,
}: TriageMetrics): SafetyFigures {
  return {
    cases,
    right: accuracy.count,
    tooLow: underTriage.count,
    severe: severeUnderTriage.length,
    tooHigh: overTriage.count,
    tooHighToEmergency: overTriageToEmergency.count,
  };
}
