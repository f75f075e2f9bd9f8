/** `sealproof list`: what would be asked, without asking. */
import { Command } from 'commander'
import { settingOption } from '../flags'
import type { ListRequest } from './list'

export function listVerb(done: (exitCode: number) => void): Command {
  return new Command('list')
    .summary('list clauses and scenarios, and which of them apply to a target')
    .description(
      'Lists every clause with its standing, its scenarios and what it needs, and says which of them the\ncapabilities of a target make applicable. Nothing is asked of the target but its capabilities.',
    )
    .option(
      '--target <target>',
      'reference, a module that exports connect, or a package',
      'reference',
    )
    .addOption(settingOption())
    .option('--features <folder>', 'another specification: clauses.yaml and features')
    .option('--files', 'list instead the files that ask and judge, as sha256sum does')
    .option('--frameworks', 'list instead the controls that clauses are evidence for')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async (request: ListRequest) => {
      const { list } = await import('./list')
      done(await list(request))
    })
}

const HELP = `
Examples:
  sealproof list                          the specification, as the reference can be asked
  sealproof list --target ./my-target.ts  what applies to your own target
  sealproof list --json | jq '.clauses[] | select(.applicable == 0) | .id'
  sealproof list --files | sha256sum      the digest of the suite, as records of runs hold it
  sealproof list --frameworks             ISO 27001, SOC 2, PCI DSS, NIST, MLPS: which clause is evidence for what

With --features, mistakes in that folder are listed on stderr.

Exit codes: 0 listed · 2 wrong usage, or a mistake in the specification · 3 the target cannot be reached`
