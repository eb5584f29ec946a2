// @ts-check
import { Refusal } from './refusal.mjs';

/** @typedef {import('./tied-process.mjs').TiedProcess} TiedProcess */

/**
 * The processes that belong to this launcher. They end together, the last started first.
 * @returns {{
 *   start: <Started extends { process: TiedProcess }>(starter: () => Started) => Started,
 *   firstToEnd: () => Promise<never>,
 *   close: () => Promise<boolean>,
 *   kill: () => void,
 * }} `start` throws once the house is closing, `firstToEnd` throws when one ends by itself, and `close` answers
 *   false when one had to be killed
 */
export function createHousehold() {
  /** @type {TiedProcess[]} */
  const members = [];
  let isClosing = false;
  return {
    start(starter) {
      if (isClosing) throw new Refusal('');
      const started = starter();
      const member = started.process;
      members.push(member);
      member.ended.then(() => members.splice(members.indexOf(member), 1));
      return started;
    },
    firstToEnd: () => Promise.race(members.map(endsByItself)),
    async close() {
      isClosing = true;
      let inTime = true;
      for (const member of members.toReversed()) inTime = (await member.end()) && inTime;
      return inTime;
    },
    kill() {
      for (const member of members) member.kill();
    },
  };
}

/**
 * @param {TiedProcess} member
 * @returns {Promise<never>}
 */
async function endsByItself({ name, ended }) {
  const { code, signal } = await ended;
  throw new Refusal(`${name} ended by itself (${signal ?? `code ${code}`}); stopping.`);
}
