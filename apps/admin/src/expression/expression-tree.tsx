import type { ReactNode } from 'react';
import { criterionPath } from '../criteria/criterion-path.ts';
import { Badge } from '../ui/badge.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { FactName, type NamedConcepts } from './fact-name.tsx';
import type { ShownItem, ShownNode } from './shown-node.ts';

interface ExpressionTreeProps {
  readonly node: ShownNode;
  readonly named: NamedConcepts;
}

/** How many plain facts stand one below the other before they stand side by side. */
const FACTS_IN_A_COLUMN = 5;

/** A condition as nested blocks, each under what it asks of its parts; concepts are links. */
export function ExpressionTree({ node, named }: ExpressionTreeProps) {
  switch (node.kind) {
    case 'fact':
      return (
        <FactName fact={node.fact} named={named}>
          {node.isAbsent ? (
            <>
              {' '}
              <Badge tone="warning">known to be absent</Badge>
            </>
          ) : null}
        </FactName>
      );
    case 'value':
      return (
        <FactName fact={node.fact} named={named}>
          {' '}
          {node.words}
        </FactName>
      );
    case 'criterion':
      return (
        <Block heading={<TextLink href={criterionPath(node.id)}>{node.title}</TextLink>} tone="named">
          {node.of === undefined ? null : <ExpressionTree node={node.of} named={named} />}
        </Block>
      );
    case 'score':
      return (
        <Block heading={node.heading}>
          <ScoreItems items={node.items} named={named} />
        </Block>
      );
    case 'group':
      return (
        <Block heading={node.heading}>
          <GroupItems nodes={node.of} named={named} />
        </Block>
      );
  }
}

interface BlockProps {
  readonly heading: ReactNode;
  /** `named` for a criterion, whose heading is its own name. */
  readonly tone?: 'plain' | 'named';
  readonly children: ReactNode;
}

function Block({ heading, tone = 'plain', children }: BlockProps) {
  const look =
    tone === 'named'
      ? 'font-serif text-base text-ink'
      : 'rounded-full border border-line bg-sunken px-2.5 py-px text-xs text-ink-soft';
  return (
    <div>
      <p className={`mb-1 w-fit font-semibold ${look}`}>{heading}</p>
      <div className="ml-2.5 border-l-2 border-line pl-4">{children}</div>
    </div>
  );
}

interface GroupItemsProps {
  readonly nodes: readonly ShownNode[];
  readonly named: NamedConcepts;
}

function GroupItems({ nodes, named }: GroupItemsProps) {
  const isList = nodes.length > FACTS_IN_A_COLUMN && nodes.every(({ kind }) => kind === 'fact');
  return (
    <ul className={isList ? 'sm:columns-2 sm:gap-x-8' : ''}>
      {nodes.map((node) => (
        <li key={JSON.stringify(node)} className="break-inside-avoid py-1">
          <ExpressionTree node={node} named={named} />
        </li>
      ))}
    </ul>
  );
}

interface ScoreItemsProps {
  readonly items: readonly ShownItem[];
  readonly named: NamedConcepts;
}

/** Points before what they are for; how the source names an item stands above it. */
function ScoreItems({ items, named }: ScoreItemsProps) {
  return (
    <ul className="divide-y divide-line">
      {items.map(({ points, label, when }) => (
        <li key={JSON.stringify([points, label, when])} className="flex gap-4 py-2">
          <span className="w-10 shrink-0 text-right font-serif text-lg font-semibold tabular-nums">
            {points < 0 ? `−${-points}` : `+${points}`}
            <span className="sr-only"> {Math.abs(points) === 1 ? 'point' : 'points'}: </span>
          </span>
          <div className="min-w-0 grow">
            {label === undefined ? null : <p className="text-sm text-ink-soft">{label}</p>}
            <ExpressionTree node={when} named={named} />
          </div>
        </li>
      ))}
    </ul>
  );
}
