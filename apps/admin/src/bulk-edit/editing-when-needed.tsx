'use client';

import { type ComponentProps, lazy, Suspense } from 'react';

const BulkEditing = lazy(() =>
  import('./bulk-editing.tsx').then((module) => ({ default: module.BulkEditing })),
);

const RowCheck = lazy(() => import('./row-check.tsx').then((module) => ({ default: module.RowCheck })));

/** `BulkEditing`, which is loaded by those alone who get it: whoever only reads loads nothing of it. */
export function BulkEditingWhenNeeded(props: ComponentProps<typeof BulkEditing>) {
  return (
    <Suspense>
      <BulkEditing {...props} />
    </Suspense>
  );
}

/** `RowCheck`, likewise; it stands within a `BulkEditingWhenNeeded`. */
export function RowCheckWhenNeeded(props: ComponentProps<typeof RowCheck>) {
  return <RowCheck {...props} />;
}
