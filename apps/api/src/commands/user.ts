import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { environment, readSettings } from '../env.ts';
import { readRole } from '../people/read-role.ts';
import { runUserCommand } from '../people/run-user-command.ts';
import { StartupProblem } from '../startup-problem.ts';
import { reporting } from './reporting.ts';

interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly role: readonly string[];
  readonly passwordStdin?: true;
}

/**
 * `user create | reset | roles | deactivate | reactivate | list`: looks after people, also before there is an
 * administrator. What was done is on stdout; ends with exit code 1 and a line on stderr when it was not.
 */
export function userCommand(): Command {
  const user = new Command('user').description('Looks after the people who sign in.');
  user
    .command('create')
    .description('Makes somebody known and prints a link by which they set their password.')
    .requiredOption('--email <email>', 'their e-mail address, by which they sign in')
    .requiredOption('--name <name>', 'their name, as others see it')
    .requiredOption(
      '--role <role...>',
      'viewer, researcher, contributor, editor, clinician, safety-lead, publisher, admin or bot',
    )
    .option('--password-stdin', 'read the password from stdin instead of printing a link')
    .action(async ({ email, name, role, passwordStdin }: NewUser) => {
      await run('user.create', async () => ({
        email,
        name,
        roles: role.map(readRole),
        ...(passwordStdin && { password: (await text(process.stdin)).replace(/\r?\n$/, '') }),
      }));
    });
  user
    .command('reset <email>')
    .description('Prints a link by which somebody sets a new password, once and within an hour.')
    .action((email: string) => run('user.reset', async () => ({ email })));
  user
    .command('roles <email> <role...>')
    .description('Gives somebody these roles instead of those they have.')
    .action((email: string, roles: readonly string[]) =>
      run('user.roles', async () => ({ email, roles: roles.map(readRole) })),
    );
  user
    .command('deactivate [email...]')
    .description('Keeps people out: their sessions end at once, what they did stays.')
    .option('--demo-people', 'those who were made to try things out as')
    .action((emails: readonly string[], { demoPeople = false }: { readonly demoPeople?: boolean }) =>
      run('user.deactivate', async () => {
        if (emails.length === 0 && !demoPeople)
          throw new StartupProblem('Say whom: an e-mail address, or --demo-people.');
        return { emails, demo: demoPeople };
      }),
    );
  user
    .command('reactivate <email>')
    .description('Lets somebody in again who was kept out.')
    .action((email: string) => run('user.reactivate', async () => ({ email })));
  user
    .command('list')
    .description('Prints who is known: e-mail address, name and roles.')
    .action(() => run('user.list', async () => ({})));
  return user;
}

function run(command: string, given: () => Promise<unknown>): Promise<void> {
  return reporting(async () => runUserCommand(readSettings(environment), command, await given()));
}
