/** `sealproof bench`: how fast the ciphers are here, and what encryption costs the target. */
import { Command } from 'commander'
import { repeatableOption, settingOption } from '../flags'
import {
  type BenchRequest,
  checkTogether,
  cipherSize,
  folderOfRun,
  readBaseline,
  tableSize,
  validAlgorithm,
} from './request'

export function benchVerb(done: (exitCode: number) => void): Command {
  return new Command('bench')
    .summary('measure the ciphers and the target')
    .description(
      'Measures the bundled ciphers beside openssl, node:crypto and a mere copy, and what it costs the target to\nwrite and read with each algorithm. Figures are no verdict: nothing here says that a target conforms.',
    )
    .option('--target <target>', 'reference, an address, a module or a package', 'reference')
    .addOption(settingOption())
    .addOption(
      repeatableOption(
        '--algorithm <name>',
        'only AES256, AESCTR or RC4 (repeatable)',
        'algorithms',
        validAlgorithm,
      ),
    )
    .addOption(
      repeatableOption(
        '--size <size>',
        'sizes for the ciphers, such as 64KiB (repeatable)',
        'sizes',
        cipherSize,
      ),
    )
    .addOption(
      repeatableOption(
        '--table <size>',
        'sizes for the tables, such as 64MiB (repeatable)',
        'tables',
        tableSize,
      ),
    )
    .option('--quick', 'a few rounds of a few rows, below 20 seconds: shape, not speed')
    .option('--large', 'a table of 1 GiB as well')
    .option('--out <folder>', 'new folder for bench.json and bench.html')
    .option('--run <folder>', "show the figures in a run's Allure page as well", folderOfRun)
    .option('--baseline <file>', 'compare with an earlier bench.json of this machine', readBaseline)
    .option('--fail-on-regression', 'exit 1 where a row is slower than the baseline')
    .option('--other-machine', 'compare even with a baseline of another machine or target')
    .option('--json', 'print bench.json instead of the table')
    .addHelpText('after', HELP)
    .action(async (request: BenchRequest) => {
      checkTogether(request)
      const { bench } = await import('./bench')
      done(await bench(request))
    })
}

const HELP = `
Examples:
  sealproof bench                                           all figures, some minutes
  sealproof bench --quick                                   does it work here at all?
  sealproof bench --algorithm RC4 --size 64KiB --size 1MiB  one cipher at two sizes
  sealproof bench --baseline reports/out/NAME/bench.json    better or worse than that time?

A row is faster or slower than the baseline's only where the 95 % intervals do not meet and the means are
5 % or more apart.

Exit codes: 0 measured · 1 slower than the baseline, with --fail-on-regression · 2 wrong usage, or a baseline that cannot be used · 3 the target cannot be asked`
