import { expect, test } from 'vitest';
import { refusalSentences } from './refusal-sentences.ts';

const refused = {
  changeSet: 7,
  selection: [
    { id: 'con_A', name: 'calf strain' },
    { id: 'con_B', name: 'calf tear' },
  ],
  edits: [{ restore: { subjectId: 'con_A' } }, { restore: { subjectId: 'con_B' } }],
};

test('a problem of one edit is told with the name of its concept', () => {
  const problems = [{ path: 'edits.1.replacedBy', message: 'There is no con_X.' }];
  const problem = {
    __typename: 'InvalidInputProblem',
    code: 'BAD_USER_INPUT',
    message: '',
    problems,
  } as const;
  expect(refusalSentences(problem, refused)).toEqual(['calf tear: There is no con_X.']);
});

test('what somebody else edited meanwhile is told by name, with the change set', () => {
  const versions = [{ subjectId: 'con_A', current: null, yours: null }];
  const problem = {
    __typename: 'ConflictProblem',
    code: 'CONFLICT',
    message: '',
    currentHead: 3,
    currentRelease: 1,
    versions,
  } as const;
  const [sentence] = refusalSentences(problem, refused);
  expect(sentence).toContain('calf strain meanwhile, in CS-7');
  expect(sentence).not.toContain('calf tear');
});
