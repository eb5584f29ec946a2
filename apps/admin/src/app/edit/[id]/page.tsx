import { type Rule, subjectTypeOf } from '@symptograph/core';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadRuleGround } from '../../../rule-editor/load-rule-ground.ts';
import { RuleEditor } from '../../../rule-editor/rule-editor.tsx';
import { ConceptEditor } from '../../../subject-editor/concept-editor.tsx';
import { loadEditor } from '../../../subject-editor/load-editor.ts';
import { SubjectEditor } from '../../../subject-editor/subject-editor.tsx';
import { type SearchParams, textParam } from '../../../ui/search-params.ts';

export const metadata: Metadata = { title: 'Edit' };

interface EditPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

/** Edits a subject in the change set that the address names, or in a draft that the first edit begins. */
export default async function EditPage({ params, searchParams }: EditPageProps) {
  const { id } = await params;
  const within = textParam(await searchParams, 'in');
  const number = within === undefined ? undefined : Number(within);
  if (subjectTypeOf(id) === undefined || (number !== undefined && !Number.isInteger(number))) notFound();
  const page = await loadEditor(id, number);
  if (subjectTypeOf(id) === 'RULE') {
    const ground = await loadRuleGround((page.published ?? page.subject) as Rule, number);
    return <RuleEditor key={id} id={id} page={page} ground={ground} />;
  }
  const Editor = subjectTypeOf(id) === 'CONCEPT' ? ConceptEditor : SubjectEditor;
  return <Editor key={id} id={id} page={page} />;
}
