import { isCase, type Subject } from '@symptograph/core';
import { caseTitle } from '../cases/case-path.ts';

/** What a subject is called; a case by the words of its address, as on its page. */
export function titleOf(subject: Subject): string {
  if ('name' in subject && typeof subject.name === 'string') return subject.name;
  if ('title' in subject && typeof subject.title === 'string') return subject.title;
  if (isCase(subject)) return caseTitle(subject);
  return 'slug' in subject ? subject.slug : subject.id;
}
