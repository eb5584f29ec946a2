import { type ConceptKind, conceptKinds } from '@symptograph/core';
import type { ConceptRowFragment } from '../api/generated/graphql.ts';
import { Badge } from '../ui/badge.tsx';
import { IntentLink } from '../ui/intent-link.tsx';
import { capitalised } from './capitalised.ts';
import { conceptPath } from './concept-path.ts';
import { KIND_COLUMNS, kindCells } from './list-columns.tsx';

interface ConceptTableProps {
  readonly kind: ConceptKind;
  readonly concepts: readonly ConceptRowFragment[];
}

const HEAD = 'py-2 pr-6 text-left text-xs font-semibold text-ink-faint';

/** Concepts of one kind as a table; on a narrow screen each row becomes a block of labelled lines. */
export function ConceptTable({ kind, concepts }: ConceptTableProps) {
  const columns = KIND_COLUMNS[kind];
  return (
    <table className="block w-full text-sm sm:table">
      <caption className="sr-only">{capitalised(conceptKinds[kind].pluralLabel)}</caption>
      <thead className="hidden border-b border-line-strong/50 sm:table-header-group">
        <tr>
          <th scope="col" className={HEAD}>
            Name
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={HEAD}>
              {column}
            </th>
          ))}
          <th scope="col" className="py-2 text-right text-xs font-semibold text-ink-faint">
            Links
          </th>
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {concepts.map((concept) => (
          <ConceptRow key={concept.id} concept={concept} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

interface ConceptRowProps {
  readonly concept: ConceptRowFragment;
  readonly columns: readonly string[];
}

function ConceptRow({ concept, columns }: ConceptRowProps) {
  const cells = kindCells(concept);
  const others = concept.synonyms.join(', ');
  return (
    <tr className="block border-b border-line py-3 hover:bg-surface sm:table-row sm:py-0">
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
      </th>
      {columns.map((column, index) => (
        <td
          key={column}
          className="block text-ink-soft empty:hidden sm:table-cell sm:py-2.5 sm:pr-6 sm:align-top sm:empty:table-cell"
        >
          {cells[index] === null || cells[index] === undefined ? null : (
            <>
              <span className="text-ink-faint sm:hidden">{column}: </span>
              {cells[index]}
            </>
          )}
        </td>
      ))}
      <td className="block text-ink-soft tabular-nums sm:table-cell sm:py-2.5 sm:text-right sm:align-top">
        <span className="text-ink-faint sm:hidden">Links: </span>
        {concept.statements.totalCount}
      </td>
    </tr>
  );
}
