import type { CompiledImplication, RuleBase } from '../compile/compiled.ts';

/** Whether the same follows from the same on two sides, word for word. */
export function sameImplications(
  old: Pick<RuleBase, 'implications'>,
  next: Pick<RuleBase, 'implications'>,
): boolean {
  return old.implications.every((implications, fact) => {
    const others = next.implications[fact] ?? [];
    if (implications.length === 0 && others.length === 0) return true;
    const [known, other] = [new Set(implications.map(keyOf)), new Set(others.map(keyOf))];
    return known.size === other.size && [...known].every((key) => other.has(key));
  });
}

function keyOf({ ifFact, ifMask, thenFact, thenMask }: CompiledImplication): string {
  return `${ifFact} ${ifMask} ${thenFact} ${thenMask}`;
}
