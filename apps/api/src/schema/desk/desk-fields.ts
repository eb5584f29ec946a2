import { builder } from '../builder.ts';
import './viewer.ts';
import { DESK } from './only-at-desk.ts';

builder.mutationType({ ...DESK, description: 'Everything that can be done at the editorial desk.' });
