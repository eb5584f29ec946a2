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
import './release.ts';
import './paths.ts';
import './statistics.ts';

/** The public schema: every entity's file has added its part to the builder. */
export const schema = builder.toSchema();
