import type { ReactNode } from 'react';
import { viewerWhoMay } from '../../session/viewer-who-may.ts';

/** People, for those who look after them. */
export default async function PeopleLayout({ children }: { readonly children: ReactNode }) {
  await viewerWhoMay('MANAGE_PEOPLE');
  return children;
}
