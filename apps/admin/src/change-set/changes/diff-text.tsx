import { wordDiff } from './word-diff.ts';

const LOOKS = {
  REMOVED: 'mr-0.5 rounded-sm bg-danger-wash text-danger line-through decoration-2',
  ADDED: 'rounded-sm bg-accent-wash text-accent-strong underline decoration-2 underline-offset-3',
} as const;

interface DiffTextProps {
  readonly before: string;
  readonly after: string;
}

/** A text with what was taken out struck through and what came in underlined; both are also told to those who hear it. */
export function DiffText({ before, after }: DiffTextProps) {
  const runs = wordDiff(before, after);
  return (
    <p className="max-w-prose whitespace-pre-line">
      {runs.map(({ kind, text }, at) => {
        // What stands at a place of two given texts never changes.
        const key = `${at} ${text}`;
        if (kind === 'SAME') return <span key={key}>{text}</span>;
        const Mark = kind === 'REMOVED' ? 'del' : 'ins';
        return (
          <Mark key={key} className={LOOKS[kind]}>
            <span className="sr-only">{kind === 'REMOVED' ? ' [removed: ' : ' [added: '}</span>
            {text}
            <span className="sr-only">] </span>
          </Mark>
        );
      })}
    </p>
  );
}
