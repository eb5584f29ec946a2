import 'server-only';
import { can } from '@symptograph/core';
import { loadViewer } from './load-viewer.ts';

/** Whether whoever looks may write drafts. */
export async function mayWrite(): Promise<boolean> {
  const viewer = await loadViewer();
  return viewer !== undefined && can(viewer, 'CREATE_CHANGE_SET') === true;
}
