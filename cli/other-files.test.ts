/** No verb writes through a link, or over a file that is not one of ours. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder, SPECIFICATION, sealproof, TARGET } from '../tests/fixtures/command'

const DIARY = 'Dear diary'

let folder: string
before(async () => {
  folder = emptyFolder()
  writeFileSync(join(folder, 'diary'), DIARY)
  mkdirSync(join(folder, 'victims'))
  await sealproof(['run', '--features', SPECIFICATION, '--target', TARGET, '--out', 'run'], folder)
})

let runs = 0
/** A copy of the run, in which an entry is a link, or another file. */
function runWith(name: string, make: (path: string) => void, without?: string): string {
  const copy = `run-${++runs}`
  cpSync(join(folder, 'run'), join(folder, copy), {
    recursive: true,
    filter: (path) => ![name, without].some((left) => left && path.endsWith(`/${left}`)),
  })
  make(join(folder, copy, name))
  return copy
}
const linkTo = (victim: string) => (path: string) => symlinkSync(join('..', victim), path)

const LINK = /is there, and is a link: name another place, or remove it\n$/
const OTHER = /diary is there, and is not .*: name another place, or remove it\n$/

const VERBS: readonly (readonly [string, () => string[], RegExp])[] = [
  ...['index.html', 'matrix.csv'].map(
    (name) =>
      [
        `report --format, where ${name} is a link`,
        () => ['report', runWith(name, linkTo('diary')), '--format', 'all'],
        LINK,
      ] as const,
  ),
  [
    'report, where summary.md is a link and there are no Allure results',
    () => ['report', runWith('summary.md', linkTo('diary'), 'allure-results')],
    LINK,
  ],
  [
    'report, where the folder of the Allure page is a link',
    () => ['report', runWith('allure-report', linkTo('victims')), '--allure', '3'],
    LINK,
  ],
  [
    'bench --run, where bench.json is a link',
    () => ['bench', '--quick', '--run', runWith('bench.json', linkTo('diary'))],
    LINK,
  ],
  ['bundle --out', () => ['bundle', 'run', '--out', 'diary'], OTHER],
  [
    'bundle, where bundle.zip is a link',
    () => ['bundle', runWith('bundle.zip', linkTo('diary'))],
    LINK,
  ],
  ['history --out', () => ['history', 'run', '--out', 'diary'], OTHER],
  ['selftest --page', () => ['selftest', '--page', 'diary'], OTHER],
  ['selftest --table', () => ['selftest', '--table', 'diary'], OTHER],
  ['selftest --out', () => ['selftest', '--out', 'run'], /already holds files/],
  ['merge --out', () => ['merge', 'run', '--out', 'run'], /already holds files/],
  ['run --out', () => ['run', '--out', 'diary'], /diary is a file, not a folder/],
]

describe('a file or folder that is not ours', { concurrency: 2 }, () => {
  for (const [what, args, reason] of VERBS) {
    it(`is left as it was by ${what}`, async () => {
      const given = args()
      const { code, stderr } = await sealproof(given, folder)
      expect(stderr).to.match(reason)
      expect(code).to.equal(2)
      expect(readFileSync(join(folder, 'diary'), 'utf8')).to.equal(DIARY)
      expect(readdirSync(join(folder, 'victims'))).to.deep.equal([])
      const left = readdirSync(join(folder, 'run')).concat(readdirSync(folder))
      expect(left.filter((name) => name.endsWith('.unfinished'))).to.deep.equal([])
    })
  }

  it('is not a page of history, which is written again', async () => {
    for (const _ of [1, 2]) {
      expect((await sealproof(['history', 'run', '--out', 'page.html'], folder)).code).to.equal(0)
    }
  })
})
