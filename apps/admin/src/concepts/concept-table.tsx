import { type ConceptKind, conceptKinds } from '@symptograph/core';
import type { ReactNode } from 'react';
import type { ConceptRowFragment } from '../api/generated/graphql.ts';
import { Badge } from '../ui/badge.tsx';
import { IntentLink } from '../ui/intent-link.tsx';
import { capitalised } from './capitalised.ts';
import { conceptPath } from './concept-path.ts';
import { KIND_COLUMNS, kindCells } from './list-columns.tsx';

interface ConceptTableProps {
  readonly kind: ConceptKind;
  readonly concepts: readonly ConceptRowFragment[];
  /** The box that selects a row, where rows can be selected. */
  readonly checkOf?: (concept: ConceptRowFragment) => ReactNode;
}

const CELL =
  'mr-5 inline-block text-ink-soft empty:hidden sm:mr-0 sm:table-cell sm:py-2.5 sm:align-top sm:empty:table-cell';
const SELECTABLE_ROW = 'relative pl-11 has-checked:bg-accent-wash sm:static';
const HEAD = 'py-2 pr-6 text-left text-xs font-semibold text-ink-faint';

/** Concepts of one kind as a table; on a narrow screen each row becomes a block of labelled lines. */
export function ConceptTable({ kind, concepts, checkOf }: ConceptTableProps) {
  const isSelectable = checkOf !== undefined;
  const rows = concepts.map((concept) => ({ concept, cells: kindCells(concept) }));
  const columns = KIND_COLUMNS[kind]
    .map((name, index) => ({ name, index }))
    .filter(({ index }) => rows.some(({ cells }) => cells[index] !== null));
  return (
    <table data-selectable={isSelectable || undefined} className="block w-full text-sm sm:table">
      <caption className="sr-only">{capitalised(conceptKinds[kind].pluralLabel)}</caption>
      <thead className="hidden border-b border-line-strong/50 sm:table-header-group">
        <tr>
          {isSelectable ? (
            <th scope="col" className="w-11">
              <span className="sr-only">Selected</span>
            </th>
          ) : null}
          <th scope="col" className={HEAD}>
            Name
          </th>
          {columns.map(({ name }) => (
            <th key={name} scope="col" className={HEAD}>
              {name}
            </th>
          ))}
          <th
            scope="col"
            className="py-2 text-right text-xs font-semibold text-ink-faint in-data-selectable:pr-3"
          >
            Links
          </th>
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {rows.map(({ concept, cells }) => (
          <tr
            key={concept.id}
            className={`block border-b border-line py-3 sm:table-row sm:py-0 ${isSelectable ? SELECTABLE_ROW : ''}`}
          >
            {checkOf ? (
              <td className="absolute top-2.5 left-0 sm:static sm:table-cell sm:py-1.5 sm:align-top">
                {checkOf(concept)}
              </td>
            ) : null}
            <NameCell concept={concept} />
            {columns.map(({ name, index }) => (
              <td key={name} className={`${CELL} sm:pr-6`}>
                {cells[index] === null ? null : (
                  <>
                    <span className="text-ink-faint sm:hidden">{name}: </span>
                    {cells[index]}
                  </>
                )}
              </td>
            ))}
            <td className={`${CELL} tabular-nums sm:text-right sm:in-data-selectable:pr-3`}>
              <span className="text-ink-faint sm:hidden">Links: </span>
              {concept.statements.totalCount}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NameCell({ concept }: { readonly concept: ConceptRowFragment }) {
  const others = concept.synonyms.join(', ');
  return (
    <th scope="row" className="block text-left font-normal sm:table-cell sm:w-1/2 sm:py-2.5 sm:pr-6">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <IntentLink
          href={conceptPath(concept)}
          className="text-base font-medium text-ink hover:text-accent hover:underline"
        >
          {capitalised(concept.name)}
        </IntentLink>
        {concept.__typename === 'Condition' && concept.mustNotMiss ? (
          <Badge tone="danger">Must not be missed</Badge>
        ) : null}
      </span>
      {others === '' ? null : <span className="block text-ink-faint">{others}</span>}
      {concept.replacedBy === null ? null : (
        <span className="block text-ink-soft">
          Replaced by{' '}
          <IntentLink href={conceptPath(concept.replacedBy)} className="text-accent underline">
            {concept.replacedBy.name}
          </IntentLink>
        </span>
      )}
    </th>
  );
}
