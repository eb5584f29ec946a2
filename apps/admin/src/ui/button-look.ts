/** The classes of a button, shared by buttons and by links that act as one. */
export const BUTTON_LOOK =
  'inline-flex min-h-10 items-center justify-center gap-2 rounded-md border border-line-strong bg-surface px-3.5 py-1.5 text-sm font-semibold text-ink shadow-sm hover:border-accent hover:text-accent-strong disabled:opacity-60';

/** The classes of the one button that a screen is about. */
export const MAIN_BUTTON_LOOK =
  'inline-flex min-h-10 items-center justify-center gap-2 rounded-md border border-accent bg-accent px-4 py-1.5 text-sm font-semibold text-on-accent shadow-sm hover:bg-accent-strong disabled:opacity-60';
