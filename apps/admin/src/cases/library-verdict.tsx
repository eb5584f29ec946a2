import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReplayedCase } from '../rules/replayed-cases.ts';
import { TextLink } from '../ui/text-link.tsx';
import { casePath, caseTitle } from './case-path.ts';
import { verdictOn } from './verdict.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** Whether the rules answer every case of the library acceptably, and each that they do not. */
export function LibraryVerdict({ cases }: { readonly cases: readonly ReplayedCase[] }) {
  const outside = cases.flatMap(({ of, floor }) => {
    const verdict = verdictOn(floor, of);
    return verdict === 'ACCEPTABLE' ? [] : [{ of, verdict }];
  });
  if (outside.length === 0) {
    return (
      <p className="flex items-start gap-2.5 rounded-md border border-line bg-surface px-4 py-3 shadow-sm">
        <CircleCheck aria-hidden="true" size={20} className="mt-0.5 shrink-0 text-self-care" />
        <span>
          The published rules answer all <strong className="tabular-nums">{cases.length}</strong> cases with a
          level that is acceptable for them.
        </span>
      </p>
    );
  }
  return (
    <div className="rounded-md border border-line border-l-4 border-l-danger bg-surface px-4 py-3 shadow-sm">
      <p className="flex items-start gap-2.5">
        <TriangleAlert aria-hidden="true" size={20} className="mt-0.5 shrink-0 text-danger" />
        <span>
          <strong className="tabular-nums">{outside.length}</strong> of {cases.length} cases are answered with
          a level that is not acceptable for them.
        </span>
      </p>
      <ul className="mt-2 grid gap-1 pl-7.5">
        {outside.map(({ of, verdict }) => (
          <li key={of.id} className="flex flex-wrap items-center gap-x-3">
            <TextLink href={casePath(of)}>{caseTitle(of)}</TextLink>
            <VerdictMark verdict={verdict} />
          </li>
        ))}
      </ul>
    </div>
  );
}
