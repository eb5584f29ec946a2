import { notFound } from 'next/navigation';
import { ChangeSetGraphDocument, NamesOfConceptsDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { subjectKind } from '../changes/subject-kind.ts';
import { subjectLabel } from '../changes/subject-label.ts';
import { type ChangeGraph, changeGraph, type Fate } from './change-graph.ts';
import { GraphPicture } from './graph-picture.tsx';

/** The most links and concepts that a picture still tells; a table tells all. */
const IN_PICTURE = 40;

/** The part of the graph that a change set changes, as a picture and as a table. */
export async function ChangeSetGraph({ number }: { readonly number: number }) {
  const { changeSet } = await queryDesk(ChangeSetGraphDocument, { number });
  const { changes } = changeSet ?? notFound();
  const graph = changeGraph(changes);
  if (graph.concepts.length === 0)
    return (
      <EmptyState title="The graph stays as it is">
        It changes no concept and no link between concepts.
      </EmptyState>
    );
  const told = new Map(
    changes.map(({ subjectId, base, draft, sentence }) => [subjectId, subjectLabel(draft ?? base, sentence)]),
  );
  const names = await namesOf(
    graph.concepts.map(({ id }) => id).filter((id) => !told.has(id)),
    number,
  );
  const nameOf = (id: string) => told.get(id) ?? names.get(id) ?? subjectKind(id).one;
  const isSmall = graph.links.length <= IN_PICTURE && graph.concepts.length <= IN_PICTURE;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {isSmall ? (
        <div className="rounded-md border border-line bg-surface p-4 max-md:hidden">
          <GraphPicture graph={graph} nameOf={nameOf} />
        </div>
      ) : (
        <p className="text-ink-soft">
          It changes {graph.links.length} links and concepts around them, too many for a picture; the table
          tells them.
        </p>
      )}
      <GraphTable
        graph={graph}
        nameOf={nameOf}
        sentences={new Map(changes.map((each) => [each.subjectId, each.sentence]))}
      />
    </div>
  );
}

/** As many as the API names at once. */
const MOST_NAMES = 100;

async function namesOf(ids: readonly string[], changeSet: number): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { nodes } = await queryDesk(
    NamesOfConceptsDocument,
    { ids: ids.slice(0, MOST_NAMES) },
    { changeSet },
  );
  return new Map(nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : [])));
}

const FATES: Readonly<Record<Fate, string>> = {
  ADDED: '+ comes',
  REMOVED: '− goes',
  CHANGED: '~ changes',
  KEPT: 'stays',
};

interface GraphTableProps {
  readonly graph: ChangeGraph;
  readonly nameOf: (id: string) => string;
  readonly sentences: ReadonlyMap<string, string>;
}

/** What the picture shows, line by line: links first, then concepts that change. */
function GraphTable({ graph, nameOf, sentences }: GraphTableProps) {
  const concepts = graph.concepts.filter(({ fate }) => fate !== 'KEPT');
  return (
    <table className="w-full text-sm">
      <caption className="mb-1 text-left text-sm font-semibold">What comes, goes and changes</caption>
      <thead>
        <tr className="border-b border-line-strong/50 text-left text-xs text-ink-faint">
          <th scope="col" className="w-24 py-1.5 pr-3 font-semibold">
            What
          </th>
          <th scope="col" className="py-1.5 font-semibold">
            Link or concept
          </th>
        </tr>
      </thead>
      <tbody>
        {graph.links.map(({ id, fate, from, to, sentence }) => (
          <tr key={id} className="border-b border-line align-top">
            <td className="py-1.5 pr-3 whitespace-nowrap">{FATES[fate]}</td>
            <td className="py-1.5">
              {nameOf(from)} – {nameOf(to)}
              <span className="block text-ink-faint">{sentence}</span>
            </td>
          </tr>
        ))}
        {concepts.map(({ id, fate }) => (
          <tr key={id} className="border-b border-line align-top">
            <td className="py-1.5 pr-3 whitespace-nowrap">{FATES[fate]}</td>
            <td className="py-1.5">
              {nameOf(id)}
              <span className="block text-ink-faint">{sentences.get(id) ?? subjectKind(id).one}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
