import type { ReactNode } from 'react';
import { viewerWhoMay } from '../../session/viewer-who-may.ts';

/** The inbox and what belongs to it, for those who work at the desk. */
export default async function InboxLayout({ children }: { readonly children: ReactNode }) {
  await viewerWhoMay('READ_DRAFTS');
  return children;
}
