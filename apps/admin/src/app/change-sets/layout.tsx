import type { ReactNode } from 'react';
import { viewerWhoMay } from '../../session/viewer-who-may.ts';

/** Change sets, for those who may read drafts. */
export default async function ChangeSetsLayout({ children }: { readonly children: ReactNode }) {
  await viewerWhoMay('READ_DRAFTS');
  return children;
}
