import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';

builder.mutationType({ ...DESK, description: 'Everything that can be done at the editorial desk.' });

import './viewer.ts';
import './people-mutations.ts';
import './api-key.ts';
import './interests.ts';
import './audit-log.ts';
import './change-set.ts';
import './edit-mutations.ts';
import './draft-mutations.ts';
import './conflict-mutations.ts';
import './touching.ts';
import './thread-mutations.ts';
import './attention-mutations.ts';
import './notification.ts';
import './witness-mutations.ts';
import './waiver.ts';
import './change-sets.ts';
import './inbox.ts';
import './curation-gap.ts';
import './subject-history.ts';
import './review-mutations.ts';
import './schedule-mutations.ts';
import './emergency-mutations.ts';
import './revert-mutation.ts';
import './import-mutation.ts';
