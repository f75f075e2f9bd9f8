/** `sealproof serve`: a target behind the wire, for those who ask in another process or language. */
import { Command } from 'commander'
import type { ServeFlags } from './conduct'

export function serveVerb(done: (exitCode: number) => void): Command {
  return new Command('serve')
    .summary('put a target behind an address, as the contract has it')
    .description(
      'Puts the bundled reference, or a target of your own, behind an address on this machine, and answers\nas docs/target-contract.md has it. Prints the address as its first line, and runs until it is stopped.',
    )
    .option(
      '--target <target>',
      'reference, a module that exports connect, or a package',
      'reference',
    )
    .option('--setting <name=value>', 'setting for the target (repeatable)', collect, [])
    .option('--port <n>', 'port of 127.0.0.1; 0 picks one that is free', '7357')
    .option('--sandboxes <n>', 'sandboxes that may be open at once', '1000')
    .option('--body-limit <mib>', 'MiB that a request may carry', '128')
    .option('--idle <minutes>', 'close a sandbox of which nothing was asked for so long', '60')
    .option('--log', 'print a line for each request, without what it carries')
    .addHelpText('after', HELP)
    .action(async (flags: ServeFlags) => {
      const { conduct } = await import('./conduct')
      done(await conduct(flags))
    })
}

function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value]
}

const HELP = `
Examples:
  sealproof serve                              the reference, at http://127.0.0.1:7357
  sealproof serve --port 0                     at any port that is free
  sealproof serve --target ./my-target.ts      your own target
  sealproof serve --setting timeout=5          five seconds to an answer

The address goes to stdout, all else to stderr. The setting "timeout" is the suite's own: seconds that a
request may take, 30 by default. SIGINT (Ctrl-C) and SIGTERM end it in order, a second one at once.

Exit codes: 0 stopped when asked to · 2 wrong usage, or a port that cannot be had · 3 the target cannot be reached · 130 stopped before it was reached`
