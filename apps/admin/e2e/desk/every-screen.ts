import type { DemoPerson } from '../stack/demo-people.ts';
import type { ContentToLookAt } from './content-to-look-at.ts';

/** A screen to look at. */
export interface Screen {
  /** Its route, and after a comma which of its states, when it has several to look at. */
  readonly route: string;
  /** An address that shows it, with what was made or found to look at. */
  readonly path: (content: ContentToLookAt) => string;
  /** Who looks; undefined for somebody who is not signed in. */
  readonly person: DemoPerson | undefined;
}

const screen = (route: string, path: string | Screen['path'] = route, person: DemoPerson = 'editor') => ({
  route,
  path: typeof path === 'string' ? () => path : path,
  person,
});

const signedOut = (route: string): Screen => ({ route, path: () => route, person: undefined });

const changeSetTab = (tab: string) =>
  screen(`/change-sets/[number]/${tab}`, ({ changeSet }) => `/change-sets/${changeSet}/${tab}`);

/** “No warning sign” and “Calf pain with fever needs a doctor at once” of the pack. */
const CRITERION = 'cri_01M8GBPPKDW8WAVD49ZR6B7WS6';
const CONTRACT = 'ctr_01M8GBS3HQCJ0BKNKYF8HNRXG6';

/** Every screen of the desk. */
export const EVERY_SCREEN: readonly Screen[] = [
  signedOut('/sign-in'),
  signedOut('/reset-password'),
  screen('/'),
  screen('/inbox'),
  screen('/inbox/gaps'),
  screen('/inbox/gaps, of one kind', '/inbox/gaps?code=RULE_WITHOUT_CASE'),
  screen('/concepts/[kind]', '/concepts/condition'),
  screen('/concepts/[kind], none fits', '/concepts/symptom?q=zzzz'),
  screen('/concepts/[kind]/[slug]', '/concepts/condition/deep-vein-thrombosis'),
  screen('/edit/[id], concept', ({ conditionId }) => `/edit/${conditionId}`),
  screen('/edit/[id], rule', ({ editedRuleId, changeSet }) => `/edit/${editedRuleId}?in=${changeSet}`),
  screen('/edit/[id], criterion', `/edit/${CRITERION}`),
  screen('/edit/[id], contract', `/edit/${CONTRACT}`),
  screen('/edit/[id], source', ({ sourceId }) => `/edit/${sourceId}`),
  screen('/rules'),
  screen('/rules/criteria'),
  screen('/rules/contracts'),
  screen('/rules/contracts, none fits', '/rules/contracts?q=zzzz'),
  screen('/rules/[slug]', '/rules/calf-pain-with-a-warning-of-a-clot'),
  screen('/rules/[slug]/playground', '/rules/calf-pain-with-a-warning-of-a-clot/playground'),
  screen('/cases'),
  screen('/cases/coverage'),
  screen('/cases/coverage, one rule', '/cases/coverage?rule=calf-pain-with-a-warning-of-a-clot'),
  screen('/cases/coverage, a change set', ({ changeSet }) => `/cases/coverage?in=${changeSet}`),
  screen('/cases/[slug]', '/cases/cramp-during-chemotherapy'),
  screen('/try-it'),
  screen('/sources'),
  screen('/sources/[slug]', '/sources/calf-pain-article'),
  screen('/new'),
  screen('/new/[type]', '/new/condition'),
  screen('/import'),
  screen('/change-sets'),
  screen('/change-sets, none fits', '/change-sets?origin=EMERGENCY'),
  screen('/change-sets/new'),
  screen('/change-sets/[number]', ({ changeSet }) => `/change-sets/${changeSet}`),
  ...['changes', 'rules', 'impact', 'graph', 'checks', 'conflicts', 'history'].map(changeSetTab),
  screen('/releases'),
  screen('/releases/[number]', ({ release }) => `/releases/${release}`),
  screen('/releases/compare', ({ release }) => `/releases/compare?from=${release - 1}&to=${release}`),
  screen('/policies', '/policies', 'admin'),
  screen('/account', '/account', 'clinician'),
  screen('/people', '/people', 'admin'),
  screen('/people/new', '/people/new', 'admin'),
  screen('/people/[id]', ({ personId }) => `/people/${personId}`, 'admin'),
  screen('/audit', '/audit', 'admin'),
  screen('/audit, of one action', '/audit?action=publish', 'admin'),
];
