import { codeRelation, synonymScope } from '@symptograph/core';
import { CalendarDate } from '../ui/calendar-date.tsx';
import { FactRow, FactRows } from '../ui/fact-row.tsx';
import { OutsideLink } from '../ui/text-link.tsx';
import { kindFacts } from './kind-facts.ts';
import type { ConceptView } from './load-concept.ts';

/** The short facts of a concept: its type, other names, codes and state of review. */
export function ConceptFacts({ concept }: { readonly concept: ConceptView }) {
  const { synonymDetails, codes, version, lastReviewedAt } = concept;
  return (
    <FactRows>
      {kindFacts(concept).map(({ name, value }) => (
        <FactRow key={name} name={name}>
          {value}
        </FactRow>
      ))}
      {synonymDetails.length === 0 ? null : (
        <FactRow name="Also called" wide>
          <ul className="flex flex-wrap gap-x-1.5 xl:block">
            {synonymDetails.map(({ text, scope, language }) => (
              <li
                key={`${text} ${language}`}
                lang={language}
                className="not-last:after:content-[','] xl:after:hidden"
              >
                {text}
                {scope === 'EXACT' ? null : (
                  <span className="text-ink-faint"> ({synonymScope.terms[scope].label})</span>
                )}
              </li>
            ))}
          </ul>
        </FactRow>
      )}
      {codes.length === 0 ? null : (
        <FactRow name="Codes">
          <Codes codes={codes} />
        </FactRow>
      )}
      <FactRow name="Version">
        <span className="tabular-nums">{version}</span>
        {lastReviewedAt === null ? null : (
          <>
            , reviewed <CalendarDate date={lastReviewedAt} />
          </>
        )}
      </FactRow>
    </FactRows>
  );
}

function Codes({ codes }: { readonly codes: ConceptView['codes'] }) {
  return (
    <ul className="grid gap-0.5">
      {codes.map(({ system, value, relation, uri }) => (
        <li key={`${system}:${value}`}>
          <span className="font-mono text-xs">
            {uri === null ? (
              `${system}:${value}`
            ) : (
              <OutsideLink href={uri}>{`${system}:${value}`}</OutsideLink>
            )}
          </span>
          {relation === 'EXACT' ? null : (
            <span className="text-ink-faint"> ({codeRelation.terms[relation].label})</span>
          )}
        </li>
      ))}
    </ul>
  );
}
