import type { ReactNode } from 'react';
import { viewerWhoMay } from '../../session/viewer-who-may.ts';

/** Whatever begins from nothing, for those who may write. */
export default async function NewLayout({ children }: { readonly children: ReactNode }) {
  await viewerWhoMay('CREATE_CHANGE_SET');
  return children;
}
