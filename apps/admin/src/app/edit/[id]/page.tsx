import { type Rule, subjectTypeOf } from '@symptograph/core';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ContractEditor } from '../../../contracts/contract-editor.tsx';
import { CriterionEditor } from '../../../criteria/criterion-editor.tsx';
import { loadCriterionGround } from '../../../criteria/load-criterion-ground.ts';
import { loadBookGround } from '../../../rule-editor/load-book-ground.ts';
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
  const props = { id, page };
  switch (subjectTypeOf(id)) {
    case 'RULE': {
      const ground = await loadRuleGround((page.published ?? page.subject) as Rule, number);
      return <RuleEditor key={id} {...props} ground={ground} />;
    }
    case 'CRITERION':
      return <CriterionEditor key={id} {...props} ground={await loadCriterionGround(id, number)} />;
    case 'CONTRACT':
      return <ContractEditor key={id} {...props} ground={await loadBookGround(id, number)} />;
    case 'CONCEPT':
      return <ConceptEditor key={id} {...props} />;
    default:
      return <SubjectEditor key={id} {...props} />;
  }
}
