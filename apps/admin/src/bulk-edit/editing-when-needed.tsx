'use client';

import dynamic from 'next/dynamic';

/** `BulkEditing`, which is loaded by those alone who get it: whoever only reads loads nothing of it. */
export const BulkEditingWhenNeeded = dynamic(() =>
  import('./bulk-editing.tsx').then((module) => module.BulkEditing),
);

/** `RowCheck`, likewise. */
export const RowCheckWhenNeeded = dynamic(() => import('./row-check.tsx').then((module) => module.RowCheck));
