import { Check, MessageSquare } from 'lucide-react';
import { type ChangeGroup, type ChangeView, changeAnchor } from './change-view.ts';

interface ChangeTreeProps {
  readonly groups: readonly ChangeGroup[];
  readonly isViewed: (change: ChangeView) => boolean;
}

/** The things that change by kind, each a way to its change, with what was viewed and where somebody said something. */
export function ChangeTree({ groups, isViewed }: ChangeTreeProps) {
  return (
    <ul className="grid gap-4 text-sm">
      {groups.map(({ name, changes }) => (
        <li key={name}>
          <p className="flex justify-between text-xs font-semibold text-ink-faint">
            {name} <span className="font-normal tabular-nums">{changes.length}</span>
          </p>
          <ul className="mt-1">
            {changes.map((change) => (
              <li key={change.subjectId}>
                <a
                  href={`#${changeAnchor(change.subjectId)}`}
                  className="flex min-h-8 items-start gap-1.5 rounded-sm px-1.5 py-1 hover:bg-sunken"
                >
                  <span className="mt-0.5 size-4 shrink-0 text-self-care">
                    {isViewed(change) ? <Check aria-label="viewed" size={16} /> : null}
                  </span>
                  <span className="min-w-0 grow first-letter:uppercase">{change.label}</span>
                  {change.threads.some(({ resolvedAt }) => resolvedAt === null) ? (
                    <MessageSquare
                      aria-label="with an open conversation"
                      size={14}
                      className="mt-1 shrink-0 text-warning"
                    />
                  ) : null}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
