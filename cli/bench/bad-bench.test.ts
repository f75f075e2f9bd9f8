/** Mistakes in asking for a bench, or for a comparison of two. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe } from 'node:test'
import { type Figures, figuresJson } from '../../bench'
import { figures } from '../../bench/fixtures/small-figures'
import { emptyFolder, TARGET } from '../../tests/fixtures/command'
import { folderInUse, refused, type UsageMistake } from '../../tests/fixtures/mistakes'

function baselineOfAnother(given: Partial<Figures> = {}): string {
  const file = join(emptyFolder(), 'bench.json')
  writeFileSync(file, figuresJson(figures(given)))
  return file
}

describe('a mistake in asking for a bench', { concurrency: true }, () => {
  let folder: string
  before(() => {
    folder = folderInUse()
  })

  const mistakes: readonly UsageMistake[] = [
    [
      'an algorithm that is none',
      () => ['bench', '--algorithm', 'AES-256'],
      /--algorithm AES-256: there is no such algorithm\. Did you mean AES256\?/,
    ],
    [
      'a size that is none',
      () => ['bench', '--size', '64KB'],
      /--size 64KB: a size is written as 64KiB/,
    ],
    [
      'a baseline that is not there',
      () => ['bench', '--baseline', 'nix.json'],
      /--baseline nix\.json cannot be read: ENOENT/,
    ],
    [
      'a baseline that is none',
      () => ['bench', '--baseline', join(folder, 'used', 'notes.txt')],
      /notes\.txt cannot be used: it is not JSON/,
    ],
    [
      'a baseline of another machine',
      () => ['bench', '--target', TARGET, '--baseline', baselineOfAnother()],
      /is not compared: it was taken on another machine \(A processor, 2 cores; .*--other-machine/,
    ],
    [
      'a comparison without a baseline',
      () => ['bench', '--fail-on-regression'],
      /--fail-on-regression says how to compare: name a --baseline/,
    ],
    [
      'a regression of three rounds',
      () => ['bench', '--quick', '--fail-on-regression', '--baseline', baselineOfAnother()],
      /the three rounds of --quick cannot tell a regression/,
    ],
    [
      'a regression beside three rounds',
      () => ['bench', '--fail-on-regression', '--baseline', baselineOfAnother({ quick: true })],
      /the three rounds of .*bench\.json, which was taken with --quick, cannot tell a regression/,
    ],
    [
      'a baseline that is a folder',
      () => ['bench', '--baseline', folder],
      /is a folder; name a bench\.json/,
    ],
    [
      'a quick bench that is large',
      () => ['bench', '--quick', '--large'],
      /--quick and --large exclude each other/,
    ],
    [
      'a bench for a run that is none',
      () => ['bench', '--run', folder],
      /is not the folder of a run/,
    ],
  ]
  refused(mistakes, () => folder)
})
