import { CircleCheck, TriangleAlert } from 'lucide-react';
import { coveragePath } from '../case-coverage/coverage-request.ts';
import type { ReplayedCase } from '../rules/replayed-cases.ts';
import { TextLink } from '../ui/text-link.tsx';
import { caseListPath } from './case-list-request.ts';
import { verdictOn } from './verdict.ts';

/** Whether the rules answer every case of the library acceptably. */
export function LibraryVerdict({ library }: { readonly library: readonly ReplayedCase[] }) {
  const outside = library.filter(({ of, floor }) => verdictOn(floor, of) !== 'ACCEPTABLE');
  if (outside.length === 0) {
    return (
      <p className="flex items-start gap-2.5 rounded-md border border-line bg-surface px-4 py-3 shadow-sm">
        <CircleCheck aria-hidden="true" size={20} className="mt-0.5 shrink-0 text-self-care" />
        <span>
          The published rules answer all <strong className="tabular-nums">{library.length}</strong> cases with
          a level that is acceptable for them. <CoverageLink />
        </span>
      </p>
    );
  }
  return (
    <p className="flex items-start gap-2.5 rounded-md border border-line border-l-4 border-l-danger bg-surface px-4 py-3 shadow-sm">
      <TriangleAlert aria-hidden="true" size={20} className="mt-0.5 shrink-0 text-danger" />
      <span>
        The published rules answer <strong className="tabular-nums">{outside.length}</strong> of{' '}
        {library.length} cases with a level that is not acceptable for them.{' '}
        <TextLink href={caseListPath({ onlyOutside: true })}>Show only these</TextLink>. <CoverageLink />
      </span>
    </p>
  );
}

function CoverageLink() {
  return <TextLink href={coveragePath()}>Run all, and see what they cover</TextLink>;
}
