import { capitalised } from '../concepts/capitalised.ts';
import { Badge } from '../ui/badge.tsx';
import type { ShownLogicChange, ShownPartChange } from './proved-change.ts';

const KINDS = {
  ADDED: { words: 'added', tone: 'accent' },
  REMOVED: { words: 'removed', tone: 'danger' },
  CHANGED: { words: 'changed', tone: 'warning' },
} as const;

const NOUNS = { RULE: 'rule', CRITERION: 'criterion' } as const;

/** Where conditions differ as trees, rule by rule, the criterion first where that is what is edited. */
export function PartChanges({ rules }: { readonly rules: readonly ShownLogicChange[] }) {
  const isByCriterion = rules.some(({ of }) => of === 'CRITERION');
  return (
    <ul className="grid gap-3">
      {rules.map(({ id, of, kind, title, condition }) => (
        <li key={id}>
          {rules.length === 1 && kind === 'CHANGED' ? null : (
            <p className="flex flex-wrap items-center gap-2 font-medium">
              {title} <Badge tone={KINDS[kind].tone}>{`${NOUNS[of]} ${KINDS[kind].words}`}</Badge>
            </p>
          )}
          {kind === 'CHANGED' && condition.length === 0 ? (
            <p className="text-sm text-ink-soft">
              {isByCriterion
                ? 'It is written as before, and means something else by this criterion.'
                : 'Its condition stays; what follows is not the same.'}
            </p>
          ) : null}
          <ul className="grid gap-1.5">
            {condition.map((change) => (
              <PartChange key={`${change.kind} ${change.path} ${change.before}`} change={change} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function PartChange({ change: { kind, path, before, after } }: { readonly change: ShownPartChange }) {
  return (
    <li className="text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={KINDS[kind].tone}>{KINDS[kind].words}</Badge>
        <code className="font-mono text-xs text-ink-faint">{path}</code>
      </p>
      {path === 'when' ? (
        <p className="text-ink-soft">The condition as a whole; the sentences under the blocks tell both.</p>
      ) : null}
      {before === undefined || path === 'when' ? null : (
        <p className="text-ink-soft">
          <del className="decoration-danger/60">{capitalised(before)}</del>
        </p>
      )}
      {after === undefined || path === 'when' ? null : (
        <p>
          <ins className="decoration-accent/60">{capitalised(after)}</ins>
        </p>
      )}
    </li>
  );
}
