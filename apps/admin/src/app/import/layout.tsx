import type { ReactNode } from 'react';
import { viewerWhoMay } from '../../session/viewer-who-may.ts';

/** The import, for those who may write. */
export default async function ImportLayout({ children }: { readonly children: ReactNode }) {
  await viewerWhoMay('CREATE_CHANGE_SET');
  return children;
}
