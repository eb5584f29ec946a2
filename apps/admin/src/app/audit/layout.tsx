import type { ReactNode } from 'react';
import { viewerWhoMay } from '../../session/viewer-who-may.ts';

/** The audit log, for those who may read it. */
export default async function AuditLayout({ children }: { readonly children: ReactNode }) {
  await viewerWhoMay('READ_AUDIT');
  return children;
}
