// @ts-check
import { aPlace, startApiAlone } from './a-launcher.mjs';

/**
 * Makes what the first start leaves in a data folder, once for all tests that begin after it; the folder goes with them.
 * @param {import('vitest/node').TestProject} project
 */
export async function setup(project) {
  const place = await aPlace();
  const api = startApiAlone(place);
  await api.saying('Ctrl+C stops it.');
  api.child.kill('SIGTERM');
  await api.ended;
  project.provide('readyData', place.data);
  return place.leave;
}
