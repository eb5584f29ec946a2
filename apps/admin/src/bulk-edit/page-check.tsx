'use client';

import { CHECK_LOOK } from './check-look.ts';
import { useSelecting } from './selecting.tsx';

/** The box that selects all rows of the page; Enter goes to what can be done with the selection. */
export function PageCheck({ words }: { readonly words: string }) {
  const { isAwake, ofPage, setPage, goToActions } = useSelecting();
  return (
    <label className="inline-flex min-h-8 cursor-pointer items-center gap-2 text-sm">
      <span className="inline-flex w-8 justify-center">
        <input
          type="checkbox"
          checked={ofPage === 'ALL'}
          disabled={!isAwake}
          ref={(box) => {
            if (box) box.indeterminate = ofPage === 'SOME';
          }}
          onChange={({ target }) => setPage(target.checked)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            goToActions();
          }}
          className={CHECK_LOOK}
        />
      </span>
      {words}
    </label>
  );
}
