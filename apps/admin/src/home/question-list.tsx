import { ArrowRight } from 'lucide-react';
import { conceptPath } from '../concepts/concept-path.ts';
import { KindMark } from '../concepts/kind-mark.tsx';
import { IntentLink } from '../ui/intent-link.tsx';
import type { StartingQuestion } from './questions.ts';

/** Questions to begin with, each a link to the part of the page that answers it. */
export function QuestionList({ questions }: { readonly questions: readonly StartingQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="mb-2 font-serif text-xl font-semibold tracking-tight">
        Start with a question
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {questions.map((question) => (
          <li key={question.question}>
            <IntentLink
              href={`${conceptPath(question)}#${question.section}`}
              className="group flex min-h-12 items-center gap-3 py-2 hover:text-accent-strong"
            >
              <KindMark kind={question.kind} />
              <span className="grow group-hover:underline">{question.question}</span>
              <ArrowRight aria-hidden="true" size={16} className="shrink-0 text-ink-faint" />
            </IntentLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
