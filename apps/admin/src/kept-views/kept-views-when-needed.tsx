'use client';

import dynamic from 'next/dynamic';

/** `KeptViews`, which is loaded by those alone who get it: whoever is not signed in loads nothing of it. */
export const KeptViewsWhenNeeded = dynamic(() =>
  import('./kept-views.tsx').then((module) => module.KeptViews),
);
