import { reassures, urgencyRank } from '@symptograph/rules';
import { urgency } from '../vocabulary/terms/urgency-terms.ts';
import type { Triage } from './triage.ts';

/** How many rules and references a sentence names. */
const NAMED = 3;

/**
 * What to do, in sentences: what the rules of the established level say, then what more urgent is still open. Self-care is advised only
 * when nothing above ROUTINE is open, and that no rule speaks is never told as a relief.
 */
export function triageAdvice(triage: Omit<Triage, 'advice'>): string {
  const { floor, ceiling } = triage;
  if (floor === 'NONE') return sentences(NO_RULE, openSentence(triage), IN_DOUBT);
  if (floor === 'SELF_CARE' && !reassures({ floor, ceiling }))
    return sentences(NOT_YET_SELF_CARE, openSentence(triage), IN_DOUBT);
  return sentences(...decisiveTexts(triage), openSentence(triage));
}

const NO_RULE = 'No rule says how urgent this is, which does not mean that all is well.';
const NOT_YET_SELF_CARE = 'It cannot be said yet that looking after it at home is enough.';
const IN_DOUBT = 'In doubt, have a clinician look at it.';

/** The advice of the rules of the established level, each text once, and what to watch for where nobody looks at it at once. */
function decisiveTexts({ floor, fired }: Omit<Triage, 'advice'>): readonly string[] {
  const decisive = fired.filter(({ rule }) => rule.then.urgency === floor).map(({ rule }) => rule);
  const fallback = urgency.terms[floor].description ?? urgency.terms[floor].label;
  const advice = decisive.map((rule) => rule.advice ?? fallback);
  const isAtHome = urgencyRank(floor) <= urgencyRank('ROUTINE');
  return [...advice, ...(isAtHome ? decisive.flatMap(({ safetyNet }) => safetyNet ?? []) : [])];
}

/** What could be more urgent than what is established; empty when nothing could. */
function openSentence({ floor, ceiling, possible, unmatched }: Omit<Triage, 'advice'>): string {
  if (urgencyRank(ceiling) <= urgencyRank(floor)) return '';
  const most = possible.filter(({ rule }) => rule.then.urgency === ceiling).map(({ rule }) => rule.title);
  const unknown = unmatched.length === 0 ? '' : `${listed(unmatched)} means nothing here`;
  const open = most.length === 0 ? '' : listed(most);
  const what = [open, unknown].filter((part) => part !== '').join('; ');
  return `What would mean “${urgency.terms[ceiling].label}” is not ruled out yet${what === '' ? '' : ` (${what})`}.`;
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 0 ? `${names.slice(0, NAMED).join('; ')}; and ${more} more` : names.join('; ');
}

function sentences(...parts: readonly string[]): string {
  return [...new Set(parts)].filter((part) => part !== '').join(' ');
}
