'use client';

import { areRuleTextsChanged, type Contract, contractLogic, contractShape } from '@symptograph/core';
import { canonicalJson, readingOf } from '@symptograph/rules';
import { useMemo } from 'react';
import type { Editing } from '../editing/use-editing.ts';
import { InWords } from '../playground/in-words.tsx';
import type { BookGround } from '../rule-editor/book-ground.ts';
import { textParts } from '../rules/text-parts.ts';
import { partsOfShape } from '../shape-form/field-of-shape.ts';
import { SubjectForm } from '../subject-editor/subject-form.tsx';
import { Section } from '../ui/section.tsx';
import { ContractDemand } from './contract-demand.tsx';
import { ContractProof } from './contract-proof.tsx';
import { contractSentence } from './contract-words.ts';

interface ContractWorkbenchProps {
  readonly contract: Contract;
  /** Undefined for one that never was. */
  readonly published: Contract | undefined;
  readonly editing: Editing;
  readonly ground: BookGround;
}

const [ANY_KIND] = contractShape.options;
const TITLE = partsOfShape(ANY_KIND.pick({ title: true }));
const TEXTS = textParts(ANY_KIND.pick({ slug: true, rationale: true, evidence: true }));

/** A contract with its title, what it demands and why, and beside them whether the published rules keep it. */
export function ContractWorkbench({ contract, published, editing, ground }: ContractWorkbenchProps) {
  const { book } = ground;
  const { id } = contract;
  const reading = useMemo(() => readingOf(book.vocabulary, book.set.criteria), [book]);
  const logic = useMemo(() => contractLogic(contract), [contract]);
  const areTextsChanged = areRuleTextsChanged(published, contract);
  const draft = useMemo(() => ({ id, contracts: [logic], areTextsChanged }), [id, logic, areTextsChanged]);
  const before = published && contractLogic(published);
  return (
    <div className="flex flex-col gap-x-10 gap-y-8 xl:grid xl:grid-cols-2">
      <div className="contents xl:grid xl:min-w-0 xl:content-start xl:gap-4">
        <div className="grid min-w-0 content-start gap-4">
          <div className="grid min-w-0 gap-4 rounded-md border border-line bg-surface px-3 py-4 shadow-sm sm:px-5">
            <div className="[&>div]:sm:grid-cols-1">
              <SubjectForm subject={contract} parts={TITLE} editing={editing} />
            </div>
            <ContractDemand contract={contract} editing={editing} ground={ground} />
          </div>
          <InWords
            drafted={[{ id, sentence: contractSentence(logic, reading) }]}
            published={before && contractSentence(before, reading)}
          />
        </div>
        <div className="min-w-0 max-xl:order-1">
          <Section id="texts" title="Why, and what it rests on">
            <SubjectForm subject={contract} parts={TEXTS} editing={editing} />
          </Section>
        </div>
      </div>
      <ContractProof
        book={book}
        draft={draft}
        isChanged={before === undefined || areTextsChanged || canonicalJson(before) !== canonicalJson(logic)}
        changeSet={editing.state.changeSet}
      />
    </div>
  );
}
