interface InWordsProps {
  readonly drafted: readonly { readonly id: string; readonly sentence: string }[];
  /** Undefined for what is new. */
  readonly published: string | undefined;
}

/** What is drafted in English, and what is published when that is something else. */
export function InWords({ drafted, published }: InWordsProps) {
  const isSame = drafted.length === 1 && drafted[0]?.sentence === published;
  return (
    <dl className="grid gap-2 rounded-md bg-sunken px-4 py-3 text-sm">
      <div>
        <dt className="text-xs font-medium text-ink-faint">In words</dt>
        {drafted.map(({ id, sentence }) => (
          <dd key={id} className="max-w-prose text-base">
            {sentence}
          </dd>
        ))}
      </div>
      {isSame ? null : (
        <div>
          <dt className="text-xs font-medium text-ink-faint">Published</dt>
          <dd className="max-w-prose text-ink-soft">{published ?? 'Not yet.'}</dd>
        </div>
      )}
    </dl>
  );
}
