import { RuleLines } from '../rules/rule-lines.tsx';
import { ruleListPath } from '../rules/rule-list-request.ts';
import { TextLink } from '../ui/text-link.tsx';
import { conceptRef } from './concept-path.ts';
import type { ConceptView } from './load-concept.ts';

/** How many rules are shown before the list of rules is pointed to. */
const IN_VIEW = 8;

/** The rules that mention a concept, the most urgent first. */
export function RulesOfConcept({ concept }: { readonly concept: ConceptView }) {
  const { rules } = concept;
  return (
    <>
      <RuleLines rules={rules.slice(0, IN_VIEW)} />
      {rules.length > IN_VIEW ? (
        <p className="mt-2 text-sm">
          <TextLink href={ruleListPath({ mentions: conceptRef(concept) })}>
            All {rules.length} rules that mention it
          </TextLink>
        </p>
      ) : null}
    </>
  );
}
