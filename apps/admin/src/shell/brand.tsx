import { IntentLink } from '../ui/intent-link.tsx';

/** The name of the app with its sign, a small graph; leads home. */
export function Brand() {
  return (
    <IntentLink href="/" className="inline-flex min-h-10 items-center gap-2.5 rounded-md px-1">
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        className="size-6 text-accent"
        fill="none"
        stroke="currentColor"
      >
        <path d="M6 17.5 11 7m1.5.5 5 7.5M8 19h8" strokeWidth="1.75" strokeLinecap="round" />
        <circle cx="12" cy="5" r="2.75" fill="currentColor" stroke="none" />
        <circle cx="5" cy="19" r="2.75" fill="currentColor" stroke="none" />
        <circle cx="19" cy="17.5" r="2.75" strokeWidth="1.75" />
      </svg>
      <span className="font-serif text-lg font-semibold tracking-tight">Symptograph</span>
    </IntentLink>
  );
}
