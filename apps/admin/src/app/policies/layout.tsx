import type { ReactNode } from 'react';
import { viewerWhoMay } from '../../session/viewer-who-may.ts';

/** The policies, for those who may read the audit log, administrators among them. */
export default async function PoliciesLayout({ children }: { readonly children: ReactNode }) {
  await viewerWhoMay('READ_AUDIT');
  return children;
}
