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
}

/**
 * What is wrong with a diff, in words, by looking at every state of a small space: a witness that shows no change, a witness that another
 * one covers, a change that no witness covers, a ceiling that moves unseen, a contradiction that is not told. Empty when all is right.
 */
export function mismatches(old: RuleBase, next: RuleBase, diff: RuleDiff): readonly string[] {
  const wrong = new Set<string>();
  const sides = featured(old, next);
  const at = (term: Term) => answersAt(sides, withTerm(nothingKnown(old.space), term));
  const witnesses = diff.witnesses.flatMap(({ term }) => at(term) ?? []);
  const ceilings = diff.ceilings.flatMap(({ term }) => at(term) ?? []);
  if (witnesses.length < diff.witnesses.length) wrong.add('a witness contradicts itself');
  if (witnesses.some(({ lost, gained }) => (lost | gained) === 0)) wrong.add('a witness shows no change');
  if (witnesses.some((witness) => !isNeeded(witness, witnesses))) wrong.add('a witness is covered by others');
  for (const state of allStates(old.space)) {
    checkContradiction(state, { old, next, diff }, wrong);
    const answers = answersAt(sides, state);
    if (!answers) continue;
    if (!isCovered(answers, witnesses)) wrong.add(`a change is not covered at ${state.join(' ')}`);
    if (answers.isCeilingMoved && !ceilings.some((each) => isBelow(answers, each)))
      wrong.add(`the ceiling moves unseen at ${state.join(' ')}`);
  }
  return [...wrong];
}

function featured(old: RuleBase, next: RuleBase): readonly [Featured, Featured] {
  const bits = new Map<string, number>();
  const bitOf = (key: string) => {
    if (!bits.has(key)) bits.set(key, 1 << (6 + bits.size));
    return bits.get(key) ?? 0;
  };
  const featuresOf = ({ rank, logic }: CompiledRule) =>
    Object.entries(logic.then)
      .flatMap(([list, ids]) => (typeof ids === 'string' ? [] : ids.map((id) => `${list}:${id}`)))
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
  const isCeilingMoved = ceilingAt(old, before) !== ceilingAt(next, after);
  return { before, after, lost: had & ~has, gained: has & ~had, isCeilingMoved };
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

function checkContradiction(
  state: KnownState,
  { old, next, diff }: { readonly old: RuleBase; readonly next: RuleBase; readonly diff: RuleDiff },
  wrong: Set<string>,
): void {
  const was = closeState(old, state.slice());
  const is = closeState(next, state.slice());
  const terms = was ? diff.impossible : diff.possible;
  if (was !== is && !terms.some((term) => isMet(term, state)))
    wrong.add(`a contradiction is not told at ${state.join(' ')}`);
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
