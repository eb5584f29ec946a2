import { Passage } from '../../evidence/passage.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { RulePassages } from './load-rule-passages.ts';

interface WitnessPassagesProps {
  /** The rules that answer it, the most urgent first. */
  readonly rules: readonly RulePassages[];
}

/** What the sources say of a combination of facts: the passages of the rule that answers it, and folded up those of milder rules. */
export function WitnessPassages({ rules: [decisive, ...milder] }: WitnessPassagesProps) {
  if (decisive === undefined) return null;
  return (
    <div className="grid gap-1.5 border-l-2 border-line-strong pl-3 text-sm text-ink-soft">
      <RulePassage rule={decisive} />
      {milder.length === 0 ? null : (
        <details>
          <summary className="w-fit cursor-pointer text-ink-faint">
            {milder.length === 1 ? 'Another rule is true too' : `${milder.length} other rules are true too`}
          </summary>
          <div className="mt-1.5 grid gap-1.5">
            {milder.map((rule) => (
              <RulePassage key={rule.id} rule={rule} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function RulePassage({ rule: { title, evidence } }: { readonly rule: RulePassages }) {
  return (
    <div>
      <span className="text-ink-faint">{title}: </span>
      {evidence.length === 0 ? 'no passage is named.' : null}
      <ul>
        {evidence.map((each) => (
          <li key={each.id}>
            <TextLink href={`/sources/${each.source.slug}`}>{each.source.title}</TextLink>,{' '}
            <Passage evidence={each} />
          </li>
        ))}
      </ul>
    </div>
  );
}
