/** That nobody knows whether addresses answer, and who finds out how. */
export function NeverVisited({ what }: { readonly what: 'its address answers' | 'their addresses answer' }) {
  return (
    <p className="max-w-prose text-sm text-ink-faint">
      Never checked whether {what}. Whoever operates this installation does it with{' '}
      <code className="font-mono text-xs">pnpm symptograph sources</code>.
    </p>
  );
}
