// Threads of Node.js 20 do not take over the loader of TypeScript: from source a proof thread begins here.
import { register } from 'tsx/esm/api';

register();
await import('./proof-program.ts');
