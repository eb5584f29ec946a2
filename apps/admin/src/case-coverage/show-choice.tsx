import { SHOWN_RULES, type ShownRules } from './coverage-request.ts';
import { type CoveredRule, isShown } from './rule-order.ts';

const CHIP =
  'inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line-strong/60 px-3 text-sm text-ink-soft hover:border-accent hover:text-accent-strong aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:font-semibold aria-pressed:text-accent-strong';

const LABELS: Readonly<Record<ShownRules, string>> = {
  all: 'All',
  unreached: 'No case fires it',
  undecided: 'Parts undecided',
  unnoticed: 'Mistakes unnoticed',
};

interface ShowChoiceProps {
  readonly covered: readonly CoveredRule[];
  readonly show: ShownRules;
  readonly onShow: (show: ShownRules) => void;
}

/** Which rules are shown, with how many there are of each; the choice is kept in the address. */
export function ShowChoice({ covered, show, onShow }: ShowChoiceProps) {
  const choose = (next: ShownRules) => {
    const address = new URL(location.href);
    if (next === 'all') address.searchParams.delete('show');
    else address.searchParams.set('show', next);
    history.replaceState(null, '', address);
    onShow(next);
  };
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="sr-only">Which rules</legend>
      {SHOWN_RULES.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === show}
          onClick={() => choose(each)}
          className={CHIP}
        >
          {LABELS[each]}
          <span className="tabular-nums">{covered.filter((rule) => isShown(rule, each)).length}</span>
        </button>
      ))}
    </fieldset>
  );
}
