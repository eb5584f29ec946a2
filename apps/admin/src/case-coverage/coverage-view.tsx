'use client';

import { useMemo } from 'react';
import { caseInSetPath } from './case-in-set-path.ts';
import { CasesMade } from './cases-made.tsx';
import type { CoverageRequest } from './coverage-request.ts';
import { CriterionScores } from './criterion-scores.tsx';
import type { LoadedCoverage } from './load-coverage.ts';
import { RuleCoverageList } from './rule-coverage-list.tsx';
import { RunBar } from './run-bar.tsx';
import { useCoverageRun } from './use-coverage-run.ts';
import { VerdictSection } from './verdict-section.tsx';

interface CoverageViewProps {
  readonly loaded: LoadedCoverage;
  /** Id of the one rule that it is about; all when undefined. */
  readonly only: string | undefined;
  readonly show: CoverageRequest['show'];
}

/** Runs the cases in the browser, and shows how each is answered, what of the rules they reach, and which mistakes they would miss. */
export function CoverageView({ loaded, only, show }: CoverageViewProps) {
  const { book, texts, changeSet, mayMake } = loaded;
  const { run, start, stop } = useCoverageRun({ book, changeSet: changeSet?.number, only });
  const rules = useMemo(
    () => book.set.rules.filter(({ id }) => only === undefined || id === only),
    [book, only],
  );
  return (
    <CasesMade book={book} changeSet={changeSet} mayMake={mayMake} cases={run.cases?.verdicts}>
      <RunBar run={run} rules={book.set.rules.length} onStart={start} onStop={stop} />
      {run.cases === undefined ? null : (
        <>
          {only === undefined ? (
            <VerdictSection run={run.cases} pathOf={changeSet && caseInSetPath(changeSet.number)} />
          ) : null}
          <RuleCoverageList
            rules={rules}
            run={run}
            show={show}
            pathOf={(id) =>
              changeSet ? `/edit/${id}?in=${changeSet.number}` : texts[id] && `/rules/${texts[id].slug}`
            }
          />
          <CriterionScores criteria={book.set.criteria} scores={run.scores} />
        </>
      )}
    </CasesMade>
  );
}
