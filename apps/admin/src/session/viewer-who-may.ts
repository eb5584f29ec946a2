import 'server-only';
import { type Action, can, type Viewer } from '@symptograph/core';
import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { PATH_HEADER } from '../desk-api/path-header.ts';
import { signInPath } from '../desk-api/sign-in-path.ts';
import { loadViewer } from './load-viewer.ts';

/**
 * Whoever is signed in, when they may do something. Who is not signed in is led to the page that signs them in and back; who may not
 * gets a page that says so, with the status 403 as long as nothing of the page was sent: ask it in a layout, above what loads.
 */
export async function viewerWhoMay(action: Action): Promise<Viewer> {
  const viewer = await loadViewer();
  if (viewer === undefined) return redirect(signInPath((await headers()).get(PATH_HEADER) ?? '/'));
  if (can(viewer, action) !== true) return forbidden();
  return viewer;
}
