import { closeState } from '../compile/close-state.ts';
import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import { type KnownState, nothingKnown } from '../compile/fact-space.ts';
import type { RuleDiff } from '../diff/witness.ts';
import { isMet, type Term, withTerm } from '../implicant/term.ts';
import { FALSE, TRUE, truthOf } from '../kleene/truth-of.ts';
import { allStates } from './all-states.ts';

/** A rule base with the features of each rule as bits: 1 to 5 for its level and those below it, the others for what it concludes. */
interface Featured {
  readonly base: RuleBase;
  readonly features: readonly number[];
}

/** Everything that both sides answer in one state that neither calls a contradiction. */
interface Answers {
  readonly before: KnownState;
  readonly after: KnownState;
  readonly lost: number;
  readonly gained: number;
  readonly isCeilingMoved: boolean;
  /** Whether self-care is shown after and was not before. */
  readonly isOpening: boolean;
}

/**
 * What is wrong with a diff, in words, by looking at every state of a small space: a witness that shows no change, a witness that another
 * one covers, a change that no witness covers, a ceiling that moves unseen, a contradiction that is not told. Empty when all is right.
 */
export function mismatches(old: RuleBase, next: RuleBase, diff: RuleDiff): readonly string[] {
  const sides = featured(old, next);
  const at = ({ term }: { readonly term: Term }) =>
    answersAt(sides, withTerm(nothingKnown(old.space), term)) ?? [];
  const told: Told = {
    witnesses: diff.witnesses.flatMap(at),
    ceilings: diff.ceilings.flatMap(at),
    openings: diff.openings.flatMap(at),
  };
  const wrong = [
    told.witnesses.length < diff.witnesses.length && 'a witness contradicts itself',
    told.witnesses.some(({ lost, gained }) => (lost | gained) === 0) && 'a witness shows no change',
    told.witnesses.some((each) => !isNeeded(each, told.witnesses)) && 'a witness is covered by others',
    told.openings.length < diff.openings.length && 'an opening contradicts itself',
    told.openings.some(({ isOpening }) => !isOpening) && 'an opening shows no new way to self-care',
  ];
  const untold = [...allStates(old.space)].flatMap((state) => {
    const answers = answersAt(sides, state);
    const problem = answers ? untoldBy(told, answers) : untoldContradiction(state, { old, next, diff });
    return problem === undefined ? [] : [`${problem} at ${state.join(' ')}`];
  });
  return [...wrong.flatMap((problem) => problem || []), ...untold];
}

/** All that a diff tells, as the answers at its terms. */
interface Told {
  readonly witnesses: readonly Answers[];
  readonly ceilings: readonly Answers[];
  readonly openings: readonly Answers[];
}

function untoldBy({ witnesses, ceilings, openings }: Told, answers: Answers): string | undefined {
  if (!isCovered(answers, witnesses)) return 'a change is not covered';
  if (answers.isOpening && openings.length === 0) return 'a new way to self-care is not told';
  const isSeen = !answers.isCeilingMoved || ceilings.some((each) => isBelow(answers, each));
  return isSeen ? undefined : 'the ceiling moves unseen';
}

function featured(old: RuleBase, next: RuleBase): readonly [Featured, Featured] {
  const bits = new Map<string, number>();
  const bitOf = (key: string) => {
    if (!bits.has(key)) bits.set(key, 1 << (6 + bits.size));
    return bits.get(key) ?? 0;
  };
  const featuresOf = ({ rank, logic }: CompiledRule) =>
    Object.entries(logic.then)
      .flatMap(([list, ids]) => (Array.isArray(ids) ? ids.map((id) => `${list}:${id}`) : []))
      .reduce((features, key) => features | bitOf(key), 2 ** (rank + 1) - 2);
  return [
    { base: old, features: old.rules.map(featuresOf) },
    { base: next, features: next.rules.map(featuresOf) },
  ];
}

function answersAt([old, next]: readonly [Featured, Featured], state: KnownState): Answers | undefined {
  const [before, after] = [state.slice(), state.slice()];
  if (!closeState(old.base, before) || !closeState(next.base, after)) return undefined;
  const [had, has] = [concludedAt(old, before), concludedAt(next, after)];
  const [could, can] = [ceilingAt(old, before), ceilingAt(next, after)];
  const isOpening = isSelfCare(has, can) && !isSelfCare(had, could);
  return { before, after, lost: had & ~has, gained: has & ~had, isCeilingMoved: could !== can, isOpening };
}

/** Self-care is what is established, and nothing above an appointment is open. */
function isSelfCare(features: number, ceiling: number): boolean {
  return (features & 0b111110) === 0b10 && ceiling <= 2;
}

function concludedAt({ base, features }: Featured, state: KnownState): number {
  return base.rules.reduce(
    (all, { node }, place) => (truthOf(node, state) === TRUE ? all | (features[place] ?? 0) : all),
    0,
  );
}

function ceilingAt({ base }: Featured, state: KnownState): number {
  return base.rules.reduce(
    (most, { rank, node }) => (rank > most && truthOf(node, state) !== FALSE ? rank : most),
    0,
  );
}

/** Whether each change of a state is one of a witness that knows no more. */
function isCovered(answers: Answers, witnesses: readonly Answers[]): boolean {
  let { lost, gained } = answers;
  for (const witness of witnesses) {
    if ((lost | gained) === 0) return true;
    if (((lost & witness.lost) | (gained & witness.gained)) === 0 || !isBelow(answers, witness)) continue;
    lost &= ~witness.lost;
    gained &= ~witness.gained;
  }
  return (lost | gained) === 0;
}

/** Whether a witness shows a change that none of the others shows for it. */
function isNeeded(witness: Answers, witnesses: readonly Answers[]): boolean {
  return !isCovered(
    witness,
    witnesses.filter((other) => other !== witness),
  );
}

function untoldContradiction(
  state: KnownState,
  { old, next, diff }: { readonly old: RuleBase; readonly next: RuleBase; readonly diff: RuleDiff },
): string | undefined {
  const was = closeState(old, state.slice());
  const is = closeState(next, state.slice());
  const terms = was ? diff.impossible : diff.possible;
  return was === is || terms.some((term) => isMet(term, state)) ? undefined : 'a contradiction is not told';
}

/** Whether a state knows at least as much as a witness does, on both sides. */
function isBelow(answers: Answers, witness: Answers): boolean {
  return isWithin(answers.before, witness.before) && isWithin(answers.after, witness.after);
}

function isWithin(state: KnownState, wider: KnownState): boolean {
  for (let fact = 0; fact < state.length; fact += 1) {
    if (((state[fact] ?? 0) & ~(wider[fact] ?? 0)) !== 0) return false;
  }
  return true;
}
