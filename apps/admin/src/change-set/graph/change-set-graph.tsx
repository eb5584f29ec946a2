import { notFound } from 'next/navigation';
import {
  ChangeSetGraphDocument,
  LinksAroundDocument,
  NamesOfConceptsDocument,
} from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { subjectKind } from '../changes/subject-kind.ts';
import { subjectLabel } from '../changes/subject-label.ts';
import { changeSetTabPath } from '../frame/change-set-tab.ts';
import { type ChangeGraph, changeGraph, type Fate } from './change-graph.ts';
import { GraphPicture } from './graph-picture.tsx';
import { withNeighbours } from './with-neighbours.ts';

/** The most links and concepts that a picture still tells; a table tells all. */
const IN_PICTURE = 40;

/** How many published links a picture shows around a concept that changes. */
const AROUND = 4;

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
    changes.map(({ subjectId, draft, base, sentence, reason }) => [
      subjectId,
      subjectLabel(draft ?? base, sentence, reason),
    ]),
  );
  const isSmall = graph.links.length <= IN_PICTURE && graph.concepts.length <= IN_PICTURE;
  const shown = isSmall ? withNeighbours(graph, await linksAround(graph, number)) : graph;
  const names = await namesOf(
    shown.concepts.map(({ id }) => id).filter((id) => !told.has(id)),
    number,
  );
  const nameOf = (id: string) => told.get(id) ?? names.get(id) ?? subjectKind(id).one;
  const rules = changes.filter(({ subjectId }) => /^(?:rul|cri|ctr|cas)_/.test(subjectId)).length;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {isSmall ? (
        <section
          aria-label="Picture"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
          tabIndex={0}
          className="overflow-x-auto rounded-md border border-line bg-surface p-4"
        >
          <GraphPicture graph={shown} nameOf={nameOf} />
          <p className="mt-3 text-sm text-ink-faint">
            + comes, − goes, ~ changes. Thin lines are links that stay, the first {AROUND} of each concept
            that changes.
          </p>
        </section>
      ) : (
        <p className="text-ink-soft">
          It changes {graph.links.length} links and concepts around them, too many for a picture; the table
          tells them.
        </p>
      )}
      {rules === 0 ? null : (
        <p className="text-sm text-ink-soft">
          Rules, cases and contracts are no part of this picture;{' '}
          <TextLink href={changeSetTabPath(number, 'rules')}>Rules</TextLink> says what they do.
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

/** The published links of the concepts that change, as the change set leaves them. */
async function linksAround(graph: ChangeGraph, number: number) {
  const ids = graph.concepts.filter(({ fate }) => fate !== 'KEPT').map(({ id }) => id);
  if (ids.length === 0) return [];
  const { nodes } = await queryDesk(LinksAroundDocument, { ids, first: AROUND }, { changeSet: number });
  return nodes.flatMap((node) =>
    node && 'statements' in node
      ? node.statements.nodes.map(({ id, subject, object }) => ({
          id,
          from: subject.id,
          to: object.id,
        }))
      : [],
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
