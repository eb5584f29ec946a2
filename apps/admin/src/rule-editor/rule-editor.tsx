'use client';

import { areRuleTextsChanged, type Rule, ruleLogic, type Subject, subjectTypeOf } from '@symptograph/core';
import { type RuleLogic, readingOf } from '@symptograph/rules';
import { type ReactNode, useMemo } from 'react';
import { ulid } from 'ulid';
import type { Editing } from '../editing/use-editing.ts';
import { useHeldTextsOf } from '../editing/use-held-texts-of.ts';
import { editorGround } from '../playground/editor-ground.ts';
import { RuleCard } from '../playground/rule-card.tsx';
import { RuleInWords } from '../playground/rule-in-words.tsx';
import { RULES_PATH, rulePath } from '../rules/rule-path.ts';
import { EditorFrame } from '../subject-editor/editor-frame.tsx';
import type { EditorPage } from '../subject-editor/load-editor.ts';
import { HeldTextsProvider } from '../ui/held-texts.ts';
import { ProofColumn } from './proof-column.tsx';
import type { RuleGround } from './rule-ground.ts';
import { RuleTexts } from './rule-texts.tsx';

interface RuleEditorProps {
  readonly id: string;
  readonly page: EditorPage;
  readonly ground: RuleGround;
}

/** A rule to write: its condition in blocks, what it does proved against what is published as one writes, and its texts. */
export function RuleEditor({ id, page, ground }: RuleEditorProps) {
  return (
    <EditorFrame
      id={id}
      page={page}
      isWide
      trail={[
        { name: 'Rules', href: RULES_PATH },
        ...(ground.published
          ? [{ name: ground.published.logic.title, href: rulePath(ground.published) }]
          : []),
      ]}
    >
      {(subject, editing) => (
        <RuleWorkbench
          rule={subject as Rule}
          publishedTexts={page.published}
          editing={editing}
          ground={ground}
        />
      )}
    </EditorFrame>
  );
}

interface RuleWorkbenchProps extends Pick<RuleEditorProps, 'ground'> {
  readonly rule: Rule;
  readonly publishedTexts: Subject | undefined;
  readonly editing: Editing;
}

function RuleWorkbench({
  rule,
  publishedTexts,
  editing,
  ground: { book, names, published: before },
}: RuleWorkbenchProps) {
  const published = before?.logic;
  const ground = useMemo(() => editorGround(book, names), [book, names]);
  const reading = useMemo(() => readingOf(book.vocabulary, book.set.criteria), [book]);
  const { subjects } = editing.state;
  const written = useMemo(() => rulesIn(subjects, rule), [subjects, rule]);
  const isForClinicians = rule.audience === 'CLINICIAN';
  const areTextsChanged = written.length > 1 || areRuleTextsChanged(publishedTexts, rule);
  const draft = useMemo(
    () => ({
      id: rule.id,
      rules: written.map(ruleLogic),
      isForClinicians,
      areTextsChanged,
    }),
    [rule.id, isForClinicians, areTextsChanged, written],
  );
  const isChanged = areTextsChanged || published === undefined || !isSame(ruleLogic(rule), published);
  return (
    <div className="flex flex-col gap-x-10 gap-y-8 xl:grid xl:grid-cols-2">
      <div className="grid min-w-0 content-start gap-4">
        {written.map((each) => (
          <HeldRuleTexts key={each.id} of={each.id} editing={editing}>
            <RuleCard
              rule={ruleLogic(each)}
              book={book}
              ground={ground}
              onChange={(next) => editing.put({ ...each, ...next } as Subject)}
              onSplit={() => editing.put(copyOf(each))}
              onRemove={
                each.id === rule.id
                  ? undefined
                  : () => editing.run({ remove: { subjectId: each.id, reason: 'Not needed.' } }, [each.id])
              }
            />
          </HeldRuleTexts>
        ))}
        <RuleInWords rules={draft.rules} published={published} reading={reading} />
        {written.map((each) => (
          <RuleTexts key={each.id} rule={each} editing={editing} />
        ))}
      </div>
      <ProofColumn
        book={book}
        synonyms={names.synonyms}
        draft={draft}
        reading={reading}
        isChanged={isChanged}
      />
    </div>
  );
}

interface HeldRuleTextsProps {
  readonly of: string;
  readonly editing: Editing;
  readonly children: ReactNode;
}

/** Keeps with the draft what the numbers of a rule cannot take. */
function HeldRuleTexts({ of, editing, children }: HeldRuleTextsProps) {
  return <HeldTextsProvider value={useHeldTextsOf(of, editing)}>{children}</HeldTextsProvider>;
}

function isSame(one: RuleLogic, other: RuleLogic): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The rule, and those that it was split into here. */
function rulesIn(subjects: ReadonlyMap<string, Subject>, rule: Rule): readonly Rule[] {
  const others = [...subjects.values()].filter(
    (each): each is Rule => subjectTypeOf(each.id) === 'RULE' && each.id !== rule.id,
  );
  return [rule, ...others];
}

/** A new rule that says the same, so that one becomes two. */
function copyOf(rule: Rule): Rule {
  const id = `rul_${ulid()}`;
  const evidence = rule.evidence.map((each) => ({ ...each, id: `evd_${ulid()}` }));
  return {
    ...rule,
    id,
    slug: `${rule.slug}-part-${id.slice(-4).toLowerCase()}`,
    formerSlugs: [],
    title: `${rule.title} (another part)`,
    evidence,
    version: 1,
  };
}
