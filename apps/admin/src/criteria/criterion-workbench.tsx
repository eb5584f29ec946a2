'use client';

import { areRuleTextsChanged, type Criterion, criterionLogic, criterionShape } from '@symptograph/core';
import { canonicalJson, checkRuleSet, readingOf, renderCondition } from '@symptograph/rules';
import { useMemo } from 'react';
import { capitalised } from '../concepts/capitalised.ts';
import type { Editing } from '../editing/use-editing.ts';
import { ConditionEditor } from '../playground/condition-editor.tsx';
import { editorGround } from '../playground/editor-ground.ts';
import { InWords } from '../playground/in-words.tsx';
import { ProofColumn } from '../rule-editor/proof-column.tsx';
import { textParts } from '../rules/text-parts.ts';
import { partsOfShape } from '../shape-form/field-of-shape.ts';
import { SubjectForm } from '../subject-editor/subject-form.tsx';
import { Section } from '../ui/section.tsx';
import type { CriterionGround } from './criterion-ground.ts';
import { criterionUses } from './criterion-uses.ts';
import { UsedBy } from './used-by.tsx';
import { withoutCircles } from './without-circles.ts';

interface CriterionWorkbenchProps {
  readonly criterion: Criterion;
  /** Undefined for one that never was. */
  readonly published: Criterion | undefined;
  readonly editing: Editing;
  readonly ground: CriterionGround;
}

const TITLE = partsOfShape(criterionShape.pick({ title: true }));
const TEXTS = textParts(criterionShape.pick({ slug: true, evidence: true }));

/** A criterion with its title and condition, what uses it and rests under it, and the proof beside them. */
export function CriterionWorkbench({ criterion, published, editing, ground }: CriterionWorkbenchProps) {
  const { book, names, drafted, slugs } = ground;
  const { id, when } = criterion;
  const blocks = useMemo(() => {
    const all = editorGround(book, names);
    const books = [book.set.criteria, drafted.set.criteria];
    return { ...all, criteria: withoutCircles(id, all.criteria, books) };
  }, [book, names, drafted, id]);
  const reading = useMemo(() => readingOf(book.vocabulary, book.set.criteria), [book]);
  const logic = useMemo(() => criterionLogic(criterion), [criterion]);
  const findings = useMemo(() => {
    const others = book.set.criteria.filter((each) => each.id !== id);
    const found = checkRuleSet({ rules: [], criteria: [...others, logic] }, book.vocabulary);
    return found.filter(({ subject }) => subject === id);
  }, [book, id, logic]);
  const areTextsChanged = areRuleTextsChanged(published, criterion);
  const draft = useMemo(() => ({ id, criteria: [logic], areTextsChanged }), [id, logic, areTextsChanged]);
  const words = (of: Criterion) => `${capitalised(renderCondition(of.when, reading))}.`;
  return (
    <div className="flex flex-col gap-x-10 gap-y-8 xl:grid xl:grid-cols-2">
      <div className="grid min-w-0 content-start gap-4">
        <div className="grid min-w-0 gap-4 rounded-md border border-line bg-surface px-3 py-4 shadow-sm sm:px-5">
          <div className="[&>div]:sm:grid-cols-1">
            <SubjectForm subject={criterion} parts={TITLE} editing={editing} />
          </div>
          <div className="min-w-0 border-t border-line pt-3">
            <ConditionEditor
              condition={when}
              ground={blocks}
              findings={findings}
              onChange={(next) => editing.put({ ...criterion, when: next })}
            />
          </div>
        </div>
        <InWords drafted={[{ id, sentence: words(criterion) }]} published={published && words(published)} />
        <Section id="uses" title="What uses it">
          <UsedBy uses={criterionUses(id, drafted)} slugOf={(rule) => slugs[rule]} />
        </Section>
        <Section id="texts" title="What it rests on">
          <SubjectForm subject={criterion} parts={TEXTS} editing={editing} />
        </Section>
      </div>
      <ProofColumn
        book={book}
        synonyms={names.synonyms}
        draft={draft}
        reading={reading}
        isChanged={
          published === undefined ||
          areTextsChanged ||
          canonicalJson(published.when) !== canonicalJson(criterion.when)
        }
        of="CRITERION"
      />
    </div>
  );
}
