import { capitalised } from '../concepts/capitalised.ts';
import { Badge } from '../ui/badge.tsx';
import type { ShownFinding } from './look-at-rules.ts';

/** What one should look at in the edited rule; what the edit brought is marked. */
export function FindingsList({ findings }: { readonly findings: readonly ShownFinding[] | undefined }) {
  if (findings === undefined) return <p className="text-ink-soft">Looking…</p>;
  if (findings.length === 0)
    return <p className="text-ink-soft">Nothing that any analysis would remark on.</p>;
  return (
    <ul className="grid gap-2">
      {findings.map(({ code, severity, sentence, isNew }) => (
        <li key={`${code} ${sentence}`} className="flex items-start gap-2 text-sm">
          <span className="flex shrink-0 gap-1 pt-0.5">
            <Badge tone={severity === 'ERROR' ? 'danger' : 'warning'}>
              {severity === 'ERROR' ? 'Error' : 'Look at'}
            </Badge>
            {isNew ? <Badge tone="accent">new</Badge> : null}
          </span>
          <span className="min-w-0">{capitalised(sentence)}</span>
        </li>
      ))}
    </ul>
  );
}
