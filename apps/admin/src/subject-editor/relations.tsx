'use client';

import type { Concept, Statement } from '@symptograph/core';
import { useState } from 'react';
import type { Editing } from '../editing/use-editing.ts';
import { Section } from '../ui/section.tsx';
import { AddRelation } from './add-relation.tsx';
import { relationOptions } from './relation-options.ts';
import { RelationRow } from './relation-row.tsx';
import { RemovedNote, type RemovedRelation } from './removed-note.tsx';

interface RelationsProps {
  readonly concept: Concept;
  readonly editing: Editing;
}

/** All that is stated about a concept, by how it is related, and a way to state more. */
export function Relations({ concept, editing }: RelationsProps) {
  const [open, setOpen] = useState<string>();
  const [removed, setRemoved] = useState<RemovedRelation>();
  const remove = (statement: Statement, name: string) => {
    setRemoved({ statement, name, wasSaved: editing.state.unsaved.get(statement.id) !== null });
    const reason = `No longer stated about ${name}.`;
    editing.run({ remove: { subjectId: statement.id, reason } }, [statement.id]);
    void editing.saveNow();
  };
  const statements = [...editing.state.subjects.values()].filter(
    (each): each is Statement =>
      'object' in each && (each.subject === concept.id || each.object === concept.id),
  );
  const groups = relationOptions(concept.kind).map((option) => ({
    ...option,
    statements: statements.filter(
      ({ kind, subject }) => kind === option.kind && (subject === concept.id) === option.isSubject,
    ),
  }));
  return (
    <Section id="relations" title="Relations" remark={`${statements.length} stated`}>
      <AddRelation concept={concept} editing={editing} onAdded={setOpen} />
      <div className="mt-5 grid gap-6">
        {groups.map(({ key, label, statements: own }) =>
          own.length === 0 ? null : (
            <section key={key} aria-labelledby={`group-${key}`}>
              <h3 id={`group-${key}`} className="mb-1 text-sm font-semibold text-ink-soft">
                {concept.name} {label} <span className="font-normal text-ink-faint">({own.length})</span>
              </h3>
              <ul className="rounded-md border border-line bg-surface px-3">
                {own.map((statement) => (
                  <RelationRow
                    key={statement.id}
                    statement={statement}
                    conceptId={concept.id}
                    editing={editing}
                    isOpen={open === statement.id}
                    onToggle={() => setOpen(open === statement.id ? undefined : statement.id)}
                    onOpen={setOpen}
                    onRemove={(name) => remove(statement, name)}
                  />
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
      <RemovedNote
        key={removed?.statement.id}
        removed={removed}
        editing={editing}
        onDismiss={() => setRemoved(undefined)}
      />
    </Section>
  );
}
