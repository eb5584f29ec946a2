import { capitalised } from '../concepts/capitalised.ts';
import type { UndecidedPart } from './rule-reach.ts';

/** The parts of a condition that decide the rule in no case, and whether any case knows of them at all. */
export function UndecidedParts({ parts }: { readonly parts: readonly UndecidedPart[] }) {
  if (parts.length === 0) return null;
  return (
    <div>
      <h3 className="text-sm font-semibold">No case decides</h3>
      <ul className="mt-1 grid gap-1 text-sm">
        {parts.map(({ path, sentence, known }) => (
          <li key={path} className="max-w-prose">
            {path === ''
              ? 'The whole rule: no case knows enough to say whether it is true.'
              : capitalised(sentence)}{' '}
            {path === '' ? null : (
              <span className="text-ink-faint">
                {known === 0
                  ? 'No case says whether that is so.'
                  : `${known === 1 ? 'One case says' : `${known.toLocaleString()} cases say`} whether that is so, but in none does it matter.`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
