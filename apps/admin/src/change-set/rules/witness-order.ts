import { type Urgency, urgencyRank } from '@symptograph/rules';

interface Answered {
  /** Null for a new way to self-care. */
  readonly before: Urgency | null;
  readonly after: Urgency;
  /** Whether self-care is new. */
  readonly asksForLevel: boolean;
}

/** A heading over witnesses that go the same way. */
export interface WitnessGroup<Witness> {
  readonly id: string;
  readonly name: string;
  readonly witnesses: readonly Witness[];
}

/** Witnesses in the order in which one looks at them: what gets less urgent, the deepest fall first, then new ways to self-care, then the rest. */
export function witnessOrder<Witness extends Answered>(
  witnesses: readonly Witness[],
): readonly WitnessGroup<Witness>[] {
  const rise = ({ before, after }: Answered) => urgencyRank(after) - urgencyRank(before ?? 'NONE');
  const deepest = (a: Answered, b: Answered) =>
    urgencyRank(b.before ?? 'NONE') - urgencyRank(a.before ?? 'NONE') || rise(a) - rise(b);
  const others = witnesses.filter(({ asksForLevel }) => !asksForLevel);
  return [
    { id: 'down', name: 'Less urgent', witnesses: others.filter((each) => rise(each) < 0).sort(deepest) },
    {
      id: 'opens',
      name: 'New ways to self-care',
      witnesses: witnesses.filter(({ asksForLevel }) => asksForLevel),
    },
    { id: 'level', name: 'Concluded otherwise', witnesses: others.filter((each) => rise(each) === 0) },
    { id: 'up', name: 'More urgent', witnesses: others.filter((each) => rise(each) > 0) },
  ].filter((group) => group.witnesses.length > 0);
}
