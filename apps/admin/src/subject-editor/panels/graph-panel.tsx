'use client';

import type { Concept, Subject } from '@symptograph/core';
import type { Fate } from '../../change-set/graph/change-graph.ts';
import { GraphPicture } from '../../change-set/graph/graph-picture.tsx';
import type { Place } from '../../change-set/graph/place-concepts.ts';
import { useNames } from '../../naming/names.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { editPath } from '../edit-path.ts';
import { neighbourhood } from './neighbourhood.ts';

interface GraphPanelProps {
  readonly concept: Concept;
  readonly drafted: readonly Subject[];
  readonly published: readonly Subject[];
  readonly changeSet: number | undefined;
}

/** The most links that a picture still tells; the table tells all. */
const IN_PICTURE = 16;

const FATES: Readonly<Record<Fate, string>> = {
  ADDED: '+ comes',
  REMOVED: '− goes',
  CHANGED: '~ changes',
  KEPT: 'stays',
};

/** What is new first, then what stays. */
const ORDER: readonly Fate[] = ['ADDED', 'CHANGED', 'REMOVED', 'KEPT'];

/** A concept with all that it is linked to as it is drafted, as a picture and as a table. */
export function GraphPanel({ concept, drafted, published, changeSet }: GraphPanelProps) {
  const { nameOf } = useNames();
  const { links } = neighbourhood(concept.id, { drafted, published });
  if (links.length === 0) return <p className="text-sm text-ink-soft">Nothing is stated about it yet.</p>;
  const sorted = links.toSorted((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate));
  const shown = sorted.slice(0, IN_PICTURE);
  const others = [...new Set(shown.map(({ from, to }) => (from === concept.id ? to : from)))];
  const named = (id: string) => (id === concept.id ? concept.name : nameOf(id));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="overflow-x-auto max-md:hidden">
        <GraphPicture
          graph={{
            links: shown,
            concepts: [concept.id, ...others].map((id) => ({ id, fate: 'KEPT' as const })),
          }}
          places={placesAround(concept.id, others)}
          nameOf={named}
        />
      </div>
      {links.length > shown.length ? (
        <p className="text-sm text-ink-faint max-md:hidden">
          {shown.length} of {links.length} links are in the picture, what changes first; the table tells all.
        </p>
      ) : null}
      <table className="w-full text-sm">
        <caption className="sr-only">What {concept.name} is linked to</caption>
        <thead>
          <tr className="border-b border-line-strong/50 text-left text-xs text-ink-faint">
            <th scope="col" className="py-1.5 pr-3 font-semibold">
              Link
            </th>
            <th scope="col" className="w-24 py-1.5 font-semibold">
              In this draft
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, from, to, fate, sentence }) => (
            <tr key={id} className="border-b border-line align-top">
              <td className="py-1.5 pr-3">
                <End id={from} own={concept.id} name={named(from)} changeSet={changeSet} /> {sentence}{' '}
                <End id={to} own={concept.id} name={named(to)} changeSet={changeSet} />
              </td>
              <td
                className={`py-1.5 whitespace-nowrap ${fate === 'KEPT' ? 'text-ink-faint' : 'font-semibold'}`}
              >
                {FATES[fate]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface EndProps {
  readonly id: string;
  readonly own: string;
  readonly name: string;
  readonly changeSet: number | undefined;
}

function End({ id, own, name, changeSet }: EndProps) {
  return id === own ? name : <TextLink href={editPath(id, changeSet)}>{name}</TextLink>;
}

/** The concept in the middle of the left column, all others on the right. */
function placesAround(id: string, others: readonly string[]): ReadonlyMap<string, Place> {
  const middle = (others.length - 1) / 2;
  return new Map<string, Place>([
    [id, { column: 'LEFT', row: middle }],
    ...others.map((other, row) => [other, { column: 'RIGHT', row }] satisfies [string, Place]),
  ]);
}
