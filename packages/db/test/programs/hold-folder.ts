/** Takes the folder it is given, says so, and holds it until it is killed. */
import { takeFolder } from '../../src/connect/folder-lock.ts';

const lock = await takeFolder(process.argv[2] ?? '');
process.stdout.write(lock ? 'held\n' : 'refused\n');
setInterval(() => undefined, 1_000);
