/** Every mistake that a user can make is answered in one line and with exit code 2, and leaves no trace. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder, SPECIFICATION, sealproof, TARGET } from '../tests/fixtures/command'
import { folderInUse, refused, type UsageMistake } from '../tests/fixtures/mistakes'

const SMALL = ['--features', SPECIFICATION, '--target', TARGET]

/** A specification with one of its files replaced, or a new one. */
function specificationWith(file: string, text: string): string {
  const folder = join(emptyFolder(), 'specification')
  cpSync(SPECIFICATION, folder, { recursive: true, filter: (path) => !path.endsWith('steps') })
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
  return folder
}

/** The folder of a run that never came to its first scenario. */
function playedRun(): string {
  return runOf('{}\n')
}

function runInFolder(): string {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'run.ndjson'))
  return folder
}

function runOf(record: string): string {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'run.ndjson'), record)
  return folder
}

function moduleOf(text: string): string {
  const file = join(emptyFolder(), 'target.cjs')
  writeFileSync(file, text)
  return file
}

const CLAUSE_TYPO = `specification: { title: A page, address: 'https://example.com', wording: one }
areas: [{ id: FIX, title: Fixture }]
clauses:
  - { id: FIX-1, statement: It is so., standng: documented, section: Top }
`
const BROKEN_FEATURE = 'Feature: A\n  Rule: B\n    Example: C\n      Given x\n      | a |\n  oops\n'
const UNKNOWN_TAG = 'Feature: A\n  @FIX-1 @clok\n  Rule: B\n    Example: C\n      Then x\n'

describe('a mistake of the user', { concurrency: true }, () => {
  let folder: string
  before(() => {
    folder = folderInUse()
  })

  const mistakes: readonly UsageMistake[] = [
    ['an unknown verb', () => ['rn'], /unknown command 'rn' \(Did you mean run\?\)/],
    [
      'an unknown flag',
      () => ['run', '--tgas', 'x'],
      /unknown option '--tgas' \(Did you mean --tags\?\)/,
    ],
    ['a flag without its value', () => ['run', '--out'], /'--out <folder>' argument missing/],
    [
      'an unknown target',
      () => ['run', ...SMALL, '--target', 'refrence'],
      /no target "refrence".*"reference"/,
    ],
    [
      'a target that is not there',
      () => ['list', '--target', './nix.ts'],
      /no target "\.\/nix\.ts"/,
    ],
    [
      'a module without connect',
      () => ['run', ...SMALL, '--target', moduleOf('')],
      /exports no function named connect/,
    ],
    [
      'a module that does not load',
      () => ['run', ...SMALL, '--target', moduleOf('}')],
      /cannot be loaded: Unexpected/,
    ],
    [
      'an address that is none',
      () => ['run', ...SMALL, '--target', 'http://'],
      /"http:\/\/" is no address/,
    ],
    [
      'an address with a password',
      () => ['run', ...SMALL, '--target', 'http://mei:pass@127.0.0.1:1'],
      /the address of 127\.0\.0\.1:1 has a user and password .*--setting header\.authorization=/,
    ],
    [
      'a setting that an address does not have',
      () => ['run', ...SMALL, '--target', 'http://127.0.0.1:1', '--setting', 'authorization=x'],
      /has no setting authorization; a header is set with header\.NAME=VALUE/,
    ],
    [
      'unknown capabilities',
      () => ['run', ...SMALL, '--setting', 'mode=unknown-capability'],
      /declares wings; capabilities are keys/,
    ],
    [
      'a timeout that is no number',
      () => ['run', ...SMALL, '--setting', 'timeout=soon'],
      /timeout is "soon"/,
    ],
    [
      'a setting without a value',
      () => ['run', ...SMALL, '--setting', 'mode'],
      /--setting mode: a setting is written name=value/,
    ],
    [
      'a setting whose value stands apart',
      () => ['run', ...SMALL, '--setting', 'header.authorization: Bearer abc'],
      /^sealproof: --setting header\.authorization…: a setting is written name=value\n$/,
    ],
    [
      'a tag expression',
      () => ['run', ...SMALL, '--tags', '@a and ('],
      /--tags "@a and \(" does not parse/,
    ],
    [
      'a setting that the target does not have',
      () => ['run', '--setting', 'timeot=5'],
      /^sealproof: the reference has no setting timeot; it has .* Did you mean timeout\?$/m,
    ],
    [
      'a tag that no scenario has',
      () => ['run', '--tags', '@key'],
      /^sealproof: --tags "@key": no scenario has the tag @key\. Did you mean @keys/m,
    ],
    [
      'a name that no scenario has',
      () => ['run', ...SMALL, '--name', 'no such name'],
      /^sealproof: --name "no such name": no scenario is selected; /m,
    ],
    [
      'a part that is no clause',
      () => ['run', 'IMM-1x'],
      /^sealproof: IMM-1x: there is no such clause, area or scenario\. Did you mean IMM-1/m,
    ],
    [
      'an unknown clause',
      () => ['run', ...SMALL, '--clause', 'FIX-11'],
      /FIX-11: there is no such clause, area or scenario\. Did you mean FIX-1/,
    ],
    [
      'a name pattern',
      () => ['run', ...SMALL, '--name', '('],
      /--name: Invalid regular expression/,
    ],
    [
      'a shard beyond the last',
      () => ['run', ...SMALL, '--shard', '3/2'],
      /--shard 3\/2: a shard is written i\/n/,
    ],
    ['a shard before the first', () => ['run', ...SMALL, '--shard', '0/2'], /--shard 0\/2/],
    ['no shard at all', () => ['run', ...SMALL, '--shard', 'x'], /--shard x/],
    [
      'threads that are no number',
      () => ['run', ...SMALL, '--parallel', 'x'],
      /--parallel x: it takes a number/,
    ],
    ['no threads', () => ['run', ...SMALL, '--parallel', '0'], /--parallel 0/],
    ['a folder that is a file', () => ['run', ...SMALL, '--out', 'file'], /--out file is a file/],
    [
      'a folder below a file',
      () => ['run', ...SMALL, '--out', 'file/run'],
      /--out file\/run cannot be written/,
    ],
    ['a folder in use', () => ['run', ...SMALL, '--out', 'used'], /--out used already holds files/],
    [
      'a folder that cannot be made',
      () => ['run', ...SMALL, '--out', '/proc/sealproof'],
      /--out \/proc\/sealproof cannot be written/,
    ],
    [
      'a specification that is not there',
      () => ['run', '--features', 'nowhere'],
      /nowhere\/clauses\.yaml cannot be read/,
    ],
    [
      'a mistake in clauses.yaml',
      () => ['run', '--features', specificationWith('clauses.yaml', CLAUSE_TYPO)],
      /clauses\.yaml:4: FIX-1 has an unknown member "standng"/,
    ],
    [
      'a feature that does not parse',
      () => [
        'run',
        '--target',
        TARGET,
        '--features',
        specificationWith('small.feature', BROKEN_FEATURE),
      ],
      /specification\/small\.feature:6: this feature does not parse/,
    ],
    [
      'the same in a list',
      () => [
        'list',
        '--target',
        TARGET,
        '--features',
        specificationWith('small.feature', BROKEN_FEATURE),
      ],
      /specification\/small\.feature:6: this feature does not parse/,
    ],
    [
      'a mistyped tag',
      () => [
        'run',
        '--target',
        TARGET,
        '--features',
        specificationWith('small.feature', UNKNOWN_TAG),
      ],
      /small\.feature:2: @clok is neither .* Did you mean clock\?/,
    ],
    [
      'steps that do not load',
      () => ['run', '--target', TARGET, '--features', specificationWith('steps/own.cjs', '}')],
      /the steps of .*specification cannot be loaded: Unexpected token/,
    ],
    [
      'an unknown clause to explain',
      () => ['explain', 'imm1'],
      /there is no clause imm1\. Did you mean IMM-1/,
    ],
    ['no clause to explain', () => ['explain'], /missing required argument 'id'/],
    ['nothing to probe', () => ['probe'], /missing required argument 'target'/],
    ['an unknown target to probe', () => ['probe', 'refrence'], /no target "refrence"/],
    [
      'a timeout of a probe',
      () => ['probe', TARGET, '--setting', 'timeout=soon'],
      /timeout is "soon"/,
    ],
    ['a report of no run', () => ['report'], /there is no run below reports\/out/],
    ['a report of something else', () => ['report', 'used'], /used is not the folder of a run/],
    [
      'an unknown format',
      () => ['report', '--format', 'oscal,sarfi'],
      /--format: there is no format sarfi\. Did you mean sarif\? There are .*oscal, hdf, .*, all$/m,
    ],
    ['a format without a name', () => ['report', '--format', ','], /--format: a name is missing/],
    ['a format of no run', () => ['report', '--format', 'all'], /there is no run below/],
    ['formats of something else', () => ['report', 'used', '--format', 'csv'], /used is not the/],
    [
      'formats into a folder that is in use',
      () => ['report', playedRun(), '--format', 'csv', '--out', 'used'],
      /--out used already holds files/,
    ],
    [
      'formats of a record that is none',
      () => ['report', runOf('no message\n'), '--format', 'csv', '--out', 'new'],
      /run\.ndjson, line 1: not a message of Cucumber/,
    ],
    ...['report', 'bundle', 'merge', 'check'].map(
      (verb): UsageMistake => [
        `a ${verb} of a record that is a folder`,
        () => [verb, runInFolder()],
        /is not the folder of a run: its run\.ndjson is not a file/,
      ],
    ),
    ...['report', 'bundle', 'merge', 'diff', 'check'].map(
      (verb): UsageMistake => [
        `a ${verb} of messages that are none`,
        () => [verb, ...(verb === 'diff' ? [playedRun()] : []), runOf('{"pickle":"x"}\n')],
        /run\.ndjson, line 1: not a message of Cucumber: its pickle is a text/,
      ],
    ),
  ]
  refused(mistakes, () => folder)

  it('asking for nothing shows the help', async () => {
    const { code, stderr } = await sealproof([], folder)
    expect(stderr).to.include('Start here:')
    expect(code).to.equal(2)
  })
})
