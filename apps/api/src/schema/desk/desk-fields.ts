import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';

builder.mutationType({ ...DESK, description: 'Everything that can be done at the editorial desk.' });

import './viewer.ts';
import './change-set.ts';
import './edit-mutations.ts';
import './draft-mutations.ts';
import './review-mutations.ts';
import './schedule-mutations.ts';
