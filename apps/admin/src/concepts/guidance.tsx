import type { GuidanceViewFragment } from '../api/generated/graphql.ts';
import type { Citations } from '../evidence/citations.ts';
import { Cite } from '../evidence/cite.tsx';

interface GuidanceProps {
  readonly guidance: readonly GuidanceViewFragment[];
  readonly citations: Citations;
}

/** Sourced sentences that stand beside each other. */
export function GuidanceList({ guidance, citations }: GuidanceProps) {
  return (
    <ul className="grid max-w-prose list-disc gap-1.5 pl-5 marker:text-line-strong">
      {guidance.map(({ text, evidence }) => (
        <li key={text}>
          {text}
          <Cite evidence={evidence} citations={citations} />
        </li>
      ))}
    </ul>
  );
}

/** Sourced steps that follow each other. */
export function GuidanceSteps({ guidance, citations }: GuidanceProps) {
  return (
    <ol className="grid max-w-prose gap-3">
      {guidance.map(({ text, evidence }, index) => (
        <li key={text} className="flex gap-3.5">
          <span
            aria-hidden="true"
            className="mt-px flex size-7 shrink-0 items-center justify-center rounded-full bg-accent-wash font-serif text-sm font-semibold text-accent-strong tabular-nums"
          >
            {index + 1}
          </span>
          <span>
            {text}
            <Cite evidence={evidence} citations={citations} />
          </span>
        </li>
      ))}
    </ol>
  );
}
