/** `sealproof probe`: asks whether a target keeps the contract, before any clause is put to it. */
import { Command } from 'commander'
import { settingOption } from '../flags'
import type { ProbeRequest } from './probe'

export function probeVerb(done: (exitCode: number) => void): Command {
  return new Command('probe')
    .summary('ask a target whether it keeps the contract, before any clause')
    .description(
      'Asks a target a few dozen plain questions and prints a checklist: whether it can be reached, answers in\nthe shapes of docs/target-contract.md, refuses what is not there, keeps sandboxes apart, and declares what\nit offers. No clause is judged.',
    )
    .argument('<target>', 'reference, an address, a module that exports connect, or a package')
    .addOption(settingOption())
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async (target: string, request: ProbeRequest) => {
      const { probe } = await import('./probe')
      done(await probe(target, request))
    })
}

const HELP = `
Examples:
  sealproof probe http://127.0.0.1:8080   a target behind an address
  sealproof probe ./my-target.ts          your own module
  sealproof probe reference               what it looks like when all is in order

Marks: ✓ in order · ✗ not as the contract says, with what to do next · – not asked, with the reason.
A question may take 10 seconds; --setting timeout=60 allows more.

Exit codes: 0 all in order · 1 something is not as the contract says · 2 wrong usage · 3 the target cannot be reached`
