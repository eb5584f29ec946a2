import type { Observation } from '@symptograph/rules';
import { convertUnit } from '../findings/convert-unit.ts';
import type { ObservedFinding } from '../findings/observed-finding.ts';
import { sameMeaning } from '../traversal/meaning-above.ts';
import { effectsOfAbsent, effectsOfPresent } from './effects.ts';
import type { FactIndex } from './fact-index.ts';

/**
 * What findings say of the facts of an index, each once, in the order of the findings. A present finding makes true what it implies
 * and false what it excludes, an absent one makes false what implies it, a value is told to what measures the same; unknown ones say
 * nothing. A finding may say nothing here, and two may contradict each other.
 */
export function observationsOf(
  index: FactIndex,
  findings: readonly ObservedFinding[],
): readonly Observation[] {
  const found = new Map<string, Observation>();
  for (const finding of findings) {
    for (const { place, is } of saidBy(index, finding)) {
      const known = index.facts[place];
      if (!known) continue;
      const { fact, domain } = known;
      const unit = domain.kind === 'NUMBER' ? domain.unit : undefined;
      found.set(`${place} ${is}`, typeof is === 'number' ? { fact, value: is, unit } : { fact, in: [is] });
    }
  }
  return [...found.values()];
}

/** That the fact at a place is present or absent, or what its value is in its own unit. */
interface Said {
  readonly place: number;
  readonly is: boolean | number;
}

function saidBy(index: FactIndex, finding: ObservedFinding): readonly Said[] {
  if (finding.state === 'UNKNOWN') return [];
  if (finding.state === 'ABSENT')
    return effectsOfAbsent(index, finding).map((place) => ({ place, is: false }));
  if (finding.value !== undefined) return measuredBy(index, finding, finding.value);
  const { present, absent } = effectsOfPresent(index, finding, 'FINDING');
  return [
    ...present.map((place) => ({ place, is: true })),
    ...[...absent].map((place) => ({ place, is: false })),
  ];
}

function measuredBy(
  { snapshot, facts, ofConcept }: FactIndex,
  { concept, unit }: ObservedFinding,
  value: number,
): readonly Said[] {
  const places = [...sameMeaning(snapshot, concept)].flatMap((id) => ofConcept.get(id) ?? []);
  return places.flatMap((place) => {
    const domain = facts[place]?.domain;
    if (domain?.kind !== 'NUMBER') return [];
    const converted = convertUnit(value, unit ?? domain.unit, domain.unit);
    return converted.ok ? [{ place, is: converted.value }] : [];
  });
}
