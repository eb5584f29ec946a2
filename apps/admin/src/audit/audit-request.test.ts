import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paramsOf } from '../testing/params-of.ts';
import { auditPath, readAuditRequest } from './audit-request.ts';

const word = fc.option(fc.stringMatching(/^[\w:-]{1,12}$/), { nil: undefined });
const requests = fc.record({
  action: fc.option(fc.constantFrom('PUBLISH', 'SET_ROLES'), { nil: undefined }),
  actorId: word,
  subject: word,
  after: fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined }),
});

describe('the address of the audit log', () => {
  test('says all that was asked for, and nothing else', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(readAuditRequest(paramsOf(auditPath(request)))).toEqual(request);
      }),
    );
  });

  test('takes an action as people write it', () => {
    expect(readAuditRequest({ action: ' set roles ' }).action).toBe('SET_ROLES');
  });
});
