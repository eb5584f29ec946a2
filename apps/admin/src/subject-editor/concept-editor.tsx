'use client';

import { type Concept, conceptKinds } from '@symptograph/core';
import { capitalised } from '../concepts/capitalised.ts';
import { conceptPath, kindPath } from '../concepts/concept-path.ts';
import type { NamedField } from '../shape-form/field.ts';
import { Section } from '../ui/section.tsx';
import { conceptKindLabel } from './concept-kind-label.ts';
import { EditorFrame } from './editor-frame.tsx';
import type { EditorPage } from './load-editor.ts';
import { ConceptPanels } from './panels/concept-panels.tsx';
import { Relations } from './relations.tsx';
import { fieldsOfSubject } from './shape-of-subject.ts';
import { SubjectForm } from './subject-form.tsx';

const NAMES: readonly string[] = ['name', 'summary', 'synonyms', 'slug'];
const LAST: readonly string[] = ['codes', 'evidence'];
/** What an edit of its own does: taking out of use, keeping old addresses, reviewing. */
const NOT_WRITTEN: readonly string[] = ['status', 'replacedBy', 'formerSlugs', 'lastReviewedAt'];

interface ConceptEditorProps {
  readonly id: string;
  readonly page: EditorPage;
}

/** A concept to write: its names, what it is, all that is stated about it, codes and evidence. */
export function ConceptEditor({ id, page }: ConceptEditorProps) {
  const concept = page.subject as Concept;
  return (
    <EditorFrame
      id={id}
      page={page}
      trail={[
        { name: capitalised(conceptKinds[concept.kind].pluralLabel), href: kindPath(concept.kind) },
        { name: capitalised(concept.name), href: conceptPath(concept) },
      ]}
    >
      {(subject, editing) => {
        const parts = fieldsOfSubject(subject).filter(({ name }) => !NOT_WRITTEN.includes(name));
        const own = parts.filter(({ name }) => !NAMES.includes(name) && !LAST.includes(name));
        const form = (of: readonly NamedField[]) => (
          <SubjectForm subject={subject} parts={of} editing={editing} />
        );
        const asKind = `As a ${conceptKindLabel(concept.kind)}`;
        return (
          <>
            <nav aria-label="On this page" className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
              <PartLink id="names" title="Names" />
              {own.length === 0 ? null : <PartLink id="kind" title={asKind} />}
              <PartLink id="relations" title="Relations" />
              <PartLink id="codes" title="Codes and evidence" />
              <PartLink id="panels" title="Rules, graph, history and preview" />
            </nav>
            <Section id="names" title="Names">
              {form(named(parts, NAMES))}
            </Section>
            {own.length === 0 ? null : (
              <Section id="kind" title={asKind}>
                {form(own)}
              </Section>
            )}
            <Relations concept={subject as Concept} editing={editing} />
            <Section id="codes" title="Codes and evidence">
              {form(named(parts, LAST))}
            </Section>
            <ConceptPanels
              concept={subject as Concept}
              published={page.publishedSubjects}
              editing={editing}
            />
          </>
        );
      }}
    </EditorFrame>
  );
}

function PartLink({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <a href={`#${id}`} className="py-1 text-accent underline-offset-3 hover:underline">
      {title}
    </a>
  );
}

function named(parts: readonly NamedField[], names: readonly string[]): readonly NamedField[] {
  return names.flatMap((name) => parts.filter((part) => part.name === name));
}
