'use client';

import { X } from 'lucide-react';
import { useState } from 'react';
import { IntentLink } from '../ui/intent-link.tsx';
import { KeepView } from './keep-view.tsx';
import { type KeptView, withoutView, withView } from './kept-view.ts';
import { useKeptViews } from './use-kept-views.ts';

interface KeptViewsProps {
  /** The address of the view that is shown. */
  readonly here: string;
  /** The address of the whole list, below which its views are. */
  readonly list: string;
  /** What a view is called when nobody says otherwise. */
  readonly suggestion: string;
}

const CHIP =
  'inline-flex items-center rounded-full border border-line-strong/60 text-sm text-ink-soft has-[[aria-current]]:border-accent has-[[aria-current]]:bg-accent-wash has-[[aria-current]]:text-accent-strong';

/** The views of a list that are kept in this browser, and the way to keep the one that is shown. */
export function KeptViews({ here, list, suggestion }: KeptViewsProps) {
  const [views, keep] = useKeptViews();
  const [removed, setRemoved] = useState<KeptView>();
  const ofList = views.filter(({ href }) => href.split('?')[0] === list);
  const isKept = ofList.some(({ href }) => href === here);
  const mayKeep = here !== list && !isKept;
  if (ofList.length === 0 && !mayKeep && removed === undefined) return null;
  const remove = (view: KeptView) => {
    keep(withoutView(views, view.href));
    setRemoved(view);
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      {ofList.length === 0 ? null : (
        <nav aria-label="Kept views" className="contents">
          <span aria-hidden="true" className="text-sm text-ink-faint">
            Kept views
          </span>
          {ofList.map((view) => (
            <span key={view.href} className={CHIP}>
              <IntentLink
                href={view.href}
                aria-current={view.href === here ? 'true' : undefined}
                className="inline-flex min-h-8 items-center rounded-l-full pr-1 pl-3 hover:text-accent-strong aria-[current]:font-semibold"
              >
                {view.name}
              </IntentLink>
              <button
                type="button"
                aria-label={`Remove the view ${view.name}`}
                onClick={() => remove(view)}
                className="inline-flex size-8 items-center justify-center rounded-full hover:bg-sunken hover:text-danger"
              >
                <X aria-hidden="true" size={14} />
              </button>
            </span>
          ))}
        </nav>
      )}
      {mayKeep ? (
        <KeepView
          key={here}
          suggestion={suggestion}
          onKeep={(name) => {
            setRemoved(undefined);
            keep(withView(views, { name, href: here }));
          }}
        />
      ) : null}
      {removed === undefined ? null : (
        <p role="status" className="text-sm text-ink-soft">
          “{removed.name}” is no longer kept.{' '}
          <button
            type="button"
            onClick={() => {
              keep(withView(views, removed));
              setRemoved(undefined);
            }}
            className="min-h-8 font-semibold text-accent underline"
          >
            Undo
          </button>
        </p>
      )}
    </div>
  );
}
