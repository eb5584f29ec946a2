import type { Subject } from '@symptograph/core';

/** What a subject is called. */
export function titleOf(subject: Subject): string {
  if ('name' in subject && typeof subject.name === 'string') return subject.name;
  if ('title' in subject && typeof subject.title === 'string') return subject.title;
  return 'slug' in subject ? subject.slug : subject.id;
}
