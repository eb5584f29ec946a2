import type { DemoPerson } from '../stack/demo-people.ts';
import type { ContentToLookAt } from './content-to-look-at.ts';

/** A screen to look at: its route, an address that shows it, and who looks; undefined for somebody who is not signed in. */
export interface Screen {
  readonly route: string;
  readonly path: string;
  readonly person: DemoPerson | undefined;
}

/** Every screen of the desk, with the change set and the subjects that were made or found to look at. */
export function everyScreen(content: ContentToLookAt): readonly Screen[] {
  const { changeSet, release, conditionId, ruleId, sourceId, personId } = content;
  const screens: readonly (readonly [route: string, path: string, person?: DemoPerson])[] = [
    ['/', '/'],
    ['/inbox', '/inbox'],
    ['/inbox/gaps', '/inbox/gaps'],
    ['/concepts/[kind]', '/concepts/condition'],
    ['/concepts/[kind]/[slug]', '/concepts/condition/deep-vein-thrombosis'],
    ['/edit/[id], concept', `/edit/${conditionId}`],
    ['/edit/[id], rule', `/edit/${ruleId}`],
    ['/edit/[id], source', `/edit/${sourceId}`],
    ['/rules', '/rules'],
    ['/rules/[slug]', '/rules/calf-pain-with-a-warning-of-a-clot'],
    ['/rules/[slug]/playground', '/rules/calf-pain-with-a-warning-of-a-clot/playground'],
    ['/cases', '/cases'],
    ['/cases/coverage', '/cases/coverage'],
    ['/cases/[slug]', '/cases/cramp-during-chemotherapy'],
    ['/try-it', '/try-it'],
    ['/sources', '/sources'],
    ['/sources/[slug]', '/sources/calf-pain-article'],
    ['/new', '/new'],
    ['/new/[type]', '/new/condition'],
    ['/import', '/import'],
    ['/change-sets', '/change-sets'],
    ['/change-sets/new', '/change-sets/new'],
    ['/change-sets/[number]', `/change-sets/${changeSet}`],
    ...['changes', 'rules', 'impact', 'graph', 'checks', 'conflicts', 'history'].map(
      (tab) => [`/change-sets/[number]/${tab}`, `/change-sets/${changeSet}/${tab}`] as const,
    ),
    ['/releases', '/releases'],
    ['/releases/[number]', `/releases/${release}`],
    ['/releases/compare', `/releases/compare?from=${release - 1}&to=${release}`],
    ['/policies', '/policies', 'admin'],
    ['/account', '/account'],
    ['/people', '/people', 'admin'],
    ['/people/new', '/people/new', 'admin'],
    ['/people/[id]', `/people/${personId}`, 'admin'],
    ['/audit', '/audit', 'admin'],
  ];
  return [
    { route: '/sign-in', path: '/sign-in', person: undefined },
    { route: '/reset-password', path: '/reset-password', person: undefined },
    ...screens.map(([route, path, person = 'editor']) => ({ route, path, person })),
  ];
}
