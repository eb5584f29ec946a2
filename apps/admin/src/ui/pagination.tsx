import { ArrowLeft, ArrowRight } from 'lucide-react';
import { BUTTON_LOOK } from './button-look.ts';
import { IntentLink } from './intent-link.tsx';

interface PaginationProps {
  /** What the pages are of, for the name of the landmark. */
  readonly of: string;
  /** The address of the first page; absent on the first page itself. */
  readonly first?: string | undefined;
  /** The address of the next page; absent on the last page. */
  readonly next?: string | undefined;
}

/** Ways on through a list that is read by cursor: forward, and back to its start. */
export function Pagination({ of, first, next }: PaginationProps) {
  if (first === undefined && next === undefined) return null;
  return (
    <nav aria-label={`Pages of ${of}`} className="mt-6 flex flex-wrap justify-between gap-3">
      {first === undefined ? (
        <span />
      ) : (
        <IntentLink href={first} className={BUTTON_LOOK}>
          <ArrowLeft aria-hidden="true" size={16} /> First page
        </IntentLink>
      )}
      {next === undefined ? null : (
        <IntentLink href={next} className={BUTTON_LOOK}>
          Next page <ArrowRight aria-hidden="true" size={16} />
        </IntentLink>
      )}
    </nav>
  );
}
