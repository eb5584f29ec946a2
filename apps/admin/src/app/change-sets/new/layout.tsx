import type { ReactNode } from 'react';
import { viewerWhoMay } from '../../../session/viewer-who-may.ts';

/** The beginning of a change set, for those who may write. */
export default async function NewChangeSetLayout({ children }: { readonly children: ReactNode }) {
  await viewerWhoMay('CREATE_CHANGE_SET');
  return children;
}
