import { expect, test } from 'vitest';
import { rolesThatMay } from './roles-that-may.ts';

test('the table says what the API decides: a safety lead switches off, a publisher publishes, no program approves', () => {
  const roles = new Map(rolesThatMay().map((each) => [each.action, each.roles]));
  expect(roles.get('SWITCH_OFF_RULE')).toEqual(['SAFETY_LEAD']);
  expect(roles.get('PUBLISH')).toEqual(['PUBLISHER']);
  expect(roles.get('APPROVE')).toEqual(['EDITOR', 'CLINICIAN', 'SAFETY_LEAD']);
  expect(roles.get('CREATE_CHANGE_SET')).toContain('BOT');
});
