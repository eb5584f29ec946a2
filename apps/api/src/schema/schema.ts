import { builder } from './builder.ts';
import './scalars.ts';
import './node.ts';
import './concept.ts';
import './symptom.ts';
import './condition.ts';
import './diagnostic-test.ts';
import './treatment.ts';
import './risk-factor.ts';
import './anatomy.ts';
import './factor.ts';
import './observable.ts';
import './statement.ts';
import './symptom-statement.ts';
import './test-statement.ts';
import './treatment-statement.ts';
import './risk-statement.ts';
import './relation-statement.ts';
import './evidence.ts';
import './source.ts';
import './rule.ts';
import './case.ts';
import './rule-book.ts';
import './triage.ts';
import './rule-diff.ts';
import './analyze-rules.ts';
import './release.ts';
import './release-diff.ts';
import './paths.ts';
import './search.ts';
import './rank-conditions.ts';
import './matrix.ts';
import './co-occurrence.ts';
import './similar-condition.ts';
import './enrichment.ts';
import './statistics.ts';
import './desk/desk-fields.ts';

/** The public schema: every entity's file has added its part to the builder. */
export const schema = builder.toSchema({ subGraph: 'Public' });

/** The schema of the editorial desk: all of the public one, and what people do there. */
export const deskSchema = builder.toSchema({ subGraph: 'Desk' });
