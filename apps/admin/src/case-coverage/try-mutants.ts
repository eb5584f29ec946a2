import {
  type CompiledSystem,
  type Difference,
  judgeMutants,
  type Mutant,
  mutantsOf,
  type ProposedCase,
  readingOf,
  type Urgency,
} from '@symptograph/rules';
import { groupedBy } from '../grouped-by.ts';
import type { LibraryCase } from '../playground/library-case.ts';
import { type TermFact, termFacts } from '../rule-book/term-facts.ts';
import { mutantSentence } from './mutant-sentence.ts';
import { replayCases } from './run-cases.ts';

/** A case that would notice a mistake. */
export interface NoticingCase extends Pick<ProposedCase, 'observations'> {
  readonly facts: readonly TermFact[];
  readonly expected: Urgency;
  /** What the rules would answer with the mistake. */
  readonly byMutant: Urgency;
  readonly difference: Difference;
}

/** A mistake that no case notices. */
export interface UnnoticedMistake {
  readonly key: string;
  readonly sentence: string;
  /** Missing where it is too large to prove that the mistake makes a difference. */
  readonly proposal: NoticingCase | undefined;
}

/** How many small mistakes in one rule or criterion the cases notice. */
export interface SubjectScore {
  readonly subject: string;
  readonly noticed: number;
  readonly unnoticed: readonly UnnoticedMistake[];
}

/** How far the trial is, with the score of a rule or criterion once all its mistakes were tried. */
export interface TrialStep {
  readonly done: number;
  readonly of: number;
  readonly score: SubjectScore | undefined;
}

/** Tries every mistake in the rules against the cases, one after the other; those in one rule alone when it is named. */
export function* tryMutants(
  cases: readonly LibraryCase[],
  system: CompiledSystem,
  only: string | undefined,
): Generator<TrialStep> {
  const { fateOf } = judgeMutants(replayCases(cases, system), system);
  const mutants = mutantsOf(system).filter(({ changed }) => only === undefined || changed.has(only));
  const bySubject = groupedBy(mutants, ({ subject }) => subject);
  const sentenceOf = sentencesIn(system);
  let done = 0;
  for (const [subject, ofSubject] of bySubject) {
    let noticed = 0;
    const unnoticed: UnnoticedMistake[] = [];
    for (const mutant of ofSubject) {
      const fate = fateOf(mutant);
      if (fate.kind === 'NOTICED') noticed += 1;
      if (fate.kind === 'SURVIVED') {
        const key = `${mutant.subject} ${mutant.operator} ${mutant.path} ${mutant.change}`;
        const proposal = fate.proposal && noticing(fate.proposal, system);
        unnoticed.push({ key, sentence: sentenceOf(mutant), proposal });
      }
      done += 1;
      yield { done, of: mutants.length, score: undefined };
    }
    yield { done, of: mutants.length, score: { subject, noticed, unnoticed } };
  }
}

function sentencesIn({ vocabulary, set }: CompiledSystem): (mutant: Mutant) => string {
  const reading = readingOf(vocabulary, set.criteria);
  return (mutant) => mutantSentence(mutant, reading);
}

function noticing(
  { term, observations, expected, byMutant, difference }: ProposedCase,
  { base }: CompiledSystem,
): NoticingCase {
  return { observations, facts: termFacts(base.space, term), expected, byMutant, difference };
}
