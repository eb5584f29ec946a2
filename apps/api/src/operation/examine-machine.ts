import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Diagnosis, doubtful, failing, well } from './diagnosis.ts';

/** The oldest Node.js that this version runs on. */
const OLDEST_NODE = [20, 19] as const;

const MEBIBYTE = 1024 * 1024;
/** Less free space than this is little, in MiB; with less than the other nothing can be relied upon. */
const LITTLE_SPACE = 1_024;
const NO_SPACE = 100;

/** The machine that an installation is on: its Node.js, such as `20.19.0`, and its data folder. */
export async function examineMachine(node: string, dataFolder: string): Promise<readonly Diagnosis[]> {
  const folder = resolve(dataFolder);
  return [examineNode(node), ...(await examineFolder(folder))];
}

function examineNode(node: string): Diagnosis {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  const isOld = major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
  const oldest = OLDEST_NODE.join('.');
  return isOld
    ? failing('Node.js', `It is ${node}; install ${oldest} or newer.`)
    : well('Node.js', `${node} (${oldest} or newer is needed).`);
}

async function examineFolder(folder: string): Promise<readonly Diagnosis[]> {
  const about = 'data folder';
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => error.code ?? error.message);
  if (found === 'ENOENT') {
    const space = await examineSpace(await nearestFolder(folder));
    return [doubtful(about, `${folder} is not there yet; the first start makes it.`), space];
  }
  if (typeof found === 'string')
    return [
      failing(about, `${folder} cannot be looked at (${found}). Set SYMPTOGRAPH_DATA to another folder.`),
    ];
  if (!found.isDirectory()) return [failing(about, `${folder} is a file. Set SYMPTOGRAPH_DATA to a folder.`)];
  return [await examineRights(folder, found.mode), await examineSpace(folder)];
}

async function examineRights(folder: string, mode: number): Promise<Diagnosis> {
  const about = 'data folder';
  const mayWrite = await access(folder, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!mayWrite)
    return failing(about, `${folder} may not be read and written by this account. Give it the rights.`);
  // Windows has no such bits.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    return doubtful(
      about,
      `${folder} can be entered by other accounts of this machine (mode ${(mode & 0o777).toString(8)}), and hashes of passwords are in it: chmod 700 ${folder}`,
    );
  return well(about, `${folder} is this account's alone.`);
}

async function examineSpace(folder: string): Promise<Diagnosis> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / MEBIBYTE);
  const sentence = `${free} MiB are free where ${folder} is`;
  if (free < NO_SPACE)
    return failing('disk space', `${sentence}: the disk is full. Make room before anything else.`);
  if (free < LITTLE_SPACE)
    return doubtful('disk space', `${sentence}. Make room; a full disk stops every write.`);
  return well('disk space', `${sentence}.`);
}

async function nearestFolder(path: string): Promise<string> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return isThere || dirname(path) === path ? path : nearestFolder(dirname(path));
}
