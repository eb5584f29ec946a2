'use client';

import type { Concept, Subject } from '@symptograph/core';
import dynamic from 'next/dynamic';
import type { Editing } from '../../editing/use-editing.ts';
import { LazyPanel } from '../../ui/lazy-panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

const loading = () => <Skeleton widths={[90, 75, 80]} />;
const GraphPanel = dynamic(() => import('./graph-panel.tsx').then((module) => module.GraphPanel), {
  loading,
});
const HistoryPanel = dynamic(() => import('./history-panel.tsx').then((module) => module.HistoryPanel), {
  loading,
});
const PreviewPanel = dynamic(() => import('./preview-panel.tsx').then((module) => module.PreviewPanel), {
  loading,
});
const RulesPanel = dynamic(() => import('./rules-panel.tsx').then((module) => module.RulesPanel), {
  loading,
});

interface ConceptPanelsProps {
  readonly concept: Concept;
  /** The concept and the statements about it as published. */
  readonly published: readonly Subject[];
  readonly editing: Editing;
}

/** What there is to know of a concept while one writes it, folded: rules, links, history, and what a frontend gets. */
export function ConceptPanels({ concept, published, editing }: ConceptPanelsProps) {
  const { changeSet, head, subjects } = editing.state;
  const at = { id: concept.id, changeSet, head };
  return (
    <div id="panels" className="grid scroll-mt-20 grid-cols-[minmax(0,1fr)] gap-3">
      <LazyPanel title="Appears in rules" remark="that name it or what it is a kind of">
        {() => <RulesPanel {...at} />}
      </LazyPanel>
      <LazyPanel title="Graph" remark="what it is linked to, as it is drafted">
        {() => (
          <GraphPanel
            concept={concept}
            drafted={[...subjects.values()]}
            published={published}
            changeSet={changeSet}
          />
        )}
      </LazyPanel>
      <LazyPanel title="History" remark="what releases made of it, and who">
        {() => <HistoryPanel {...at} />}
      </LazyPanel>
      <LazyPanel title="Preview" remark="what readers and a frontend get">
        {() => <PreviewPanel {...at} concept={concept} />}
      </LazyPanel>
    </div>
  );
}
