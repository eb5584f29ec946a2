import type { ConcludedThing } from '@symptograph/rules';
import { TermChips } from '../rule-book/term-chips.tsx';
import { FoldedList } from './folded-list.tsx';
import { LevelChange } from './level-change.tsx';
import type { ShownWitness } from './proved-change.ts';

interface WitnessListProps {
  readonly heading: string;
  readonly witnesses: readonly ShownWitness[];
  readonly nameOf: (id: string) => string;
}

/** Minimal combinations of facts whose answer changes, each with its levels before and after and what is concluded otherwise. */
export function WitnessList({ heading, witnesses, nameOf }: WitnessListProps) {
  if (witnesses.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">
        {heading} <span className="font-normal text-ink-faint tabular-nums">{witnesses.length}</span>
      </h3>
      <FoldedList
        items={witnesses}
        inView={5}
        noun="combinations"
        keyOf={({ facts }) => JSON.stringify(facts)}
      >
        {(witness) => (
          <>
            <TermChips label="Known facts" facts={witness.facts} />
            <Levels witness={witness} />
            <Concluded name="No longer" things={witness.lost} nameOf={nameOf} />
            <Concluded name="Now also" things={witness.gained} nameOf={nameOf} />
          </>
        )}
      </FoldedList>
    </div>
  );
}

function Levels({ witness: { before, after } }: { readonly witness: ShownWitness }) {
  return (
    <dl className="grid gap-x-3 gap-y-1 text-sm sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <dt className="text-ink-faint">The rules answer</dt>
      <dd>
        <LevelChange before={before.floor} after={after.floor} />
      </dd>
      {before.ceiling === after.ceiling ? null : (
        <>
          <dt className="text-ink-faint">Not excluded</dt>
          <dd>
            <LevelChange before={before.ceiling} after={after.ceiling} />
          </dd>
        </>
      )}
    </dl>
  );
}

const LIST_WORDS: Readonly<Record<ConcludedThing['list'], string>> = {
  suggests: 'suggested',
  rulesOut: 'ruled out',
  raisesPriorOf: 'taken to be likelier',
  tests: 'tested by',
};

interface ConcludedProps {
  readonly name: string;
  readonly things: readonly ConcludedThing[];
  readonly nameOf: (id: string) => string;
}

function Concluded({ name, things, nameOf }: ConcludedProps) {
  if (things.length === 0) return null;
  const words = (Object.keys(LIST_WORDS) as ConcludedThing['list'][]).flatMap((list) => {
    const names = things.filter((thing) => thing.list === list).map(({ id }) => nameOf(id));
    return names.length === 0 ? [] : [`${LIST_WORDS[list]}: ${names.join(', ')}`];
  });
  return (
    <p className="text-sm text-ink-soft">
      <span className="text-ink-faint">{name}</span> {words.join('; ')}
    </p>
  );
}
