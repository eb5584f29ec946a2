'use client';

import { type ComponentProps, lazy, Suspense } from 'react';

const KeptViews = lazy(() => import('./kept-views.tsx').then((module) => ({ default: module.KeptViews })));

/** `KeptViews`, which is loaded by those alone who get it: whoever is not signed in loads nothing of it. */
export function KeptViewsWhenNeeded(props: ComponentProps<typeof KeptViews>) {
  return (
    <Suspense>
      <KeptViews {...props} />
    </Suspense>
  );
}
