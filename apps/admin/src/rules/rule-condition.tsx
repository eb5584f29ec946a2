import { ExpressionTree } from '../expression/expression-tree.tsx';
import { shownNode } from '../expression/shown-node.ts';
import { ConceptNames } from '../statements/concept-names.tsx';
import type { LoadedRule } from './load-rule.ts';

/** When a rule is true: the complaints that it is about, then its condition as a tree. */
export function RuleCondition({ loaded }: { readonly loaded: LoadedRule }) {
  const { rule, when, criteria, named } = loaded;
  return (
    <div className="rounded-md border border-line bg-surface px-4 py-4 shadow-sm sm:px-5">
      <p className="mb-3 border-b border-line pb-3 text-ink-soft">
        {rule.scope.length === 0 ? (
          'Whatever the complaint is, when:'
        ) : (
          <>
            With <ConceptNames concepts={rule.scope} />, when:
          </>
        )}
      </p>
      <ExpressionTree node={shownNode(when, criteria)} named={named} />
    </div>
  );
}
