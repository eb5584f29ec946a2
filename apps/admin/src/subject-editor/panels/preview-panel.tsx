'use client';

import type { Concept } from '@symptograph/core';
import { useEffect, useState } from 'react';
import { conceptPath } from '../../concepts/concept-path.ts';
import { exampleQueryOf } from '../../concepts/example-query-of.ts';
import { askDeskText, type DeskAnswer } from '../../desk-api/ask-desk.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Answered } from './answered.tsx';
import type { PanelProps } from './panel-props.ts';

interface PreviewPanelProps extends PanelProps {
  readonly concept: Concept;
}

/** What a frontend would get of a concept once the change set is published: the article, and a query with its answer. */
export function PreviewPanel({ concept, changeSet, head }: PreviewPanelProps) {
  const { kind, slug } = concept;
  const query = exampleQueryOf(kind).toString().trim();
  const [answer, setAnswer] = useState<DeskAnswer<unknown>>();
  const asked = JSON.stringify({ slug, head });
  useEffect(() => {
    let isStale = false;
    void askDeskText(query, { slug: JSON.parse(asked).slug }, changeSet).then((next) => {
      if (!isStale) setAnswer(next);
    });
    return () => {
      isStale = true;
    };
  }, [query, asked, changeSet]);
  const path = conceptPath(concept);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p>
        <TextLink href={changeSet === undefined ? path : `${path}?changeSet=${changeSet}`}>
          {changeSet === undefined ? 'Read the article' : `Read the article as CS-${changeSet} makes it`}
        </TextLink>
      </p>
      <Code name="Query" text={`${query}\n\n# ${JSON.stringify({ slug })}`} />
      <Answered answer={answer}>
        {(data) => <Code name="Answer" text={JSON.stringify(data, null, 2)} />}
      </Answered>
    </div>
  );
}

function Code({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <h3 className="mb-1 text-sm font-semibold">{name}</h3>
      <CodeBlock name={name} text={text} />
    </div>
  );
}
