/**
 * Every verb, with stdout on a full disk, with closed descriptors, and with a reader that has gone: the command ends
 * once, with the exit code that it has to have, and says at most a line about it.
 */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { built, emptyFolder, SPECIFICATION, sealproof, TARGET } from '../tests/fixtures/command'

const FULL = '/dev/full'
const UNIX = { skip: existsSync(FULL) ? false : `there is no ${FULL}` }
const SMALL = ['--features', SPECIFICATION, '--target', TARGET]
const VIOLATING = [...SMALL, '--setting', 'mode=violating']

/** With the exit code where the output can be written. `folder` is a name that is not taken. */
const VERBS: readonly (readonly [code: number, args: (folder: string) => readonly string[]])[] = [
  [1, (folder) => ['run', ...VIOLATING, '--out', folder]],
  [1, (folder) => ['merge', 'run', '--out', folder]],
  [6, (folder) => ['selftest', '--specimens', 'specimens', '--out', folder]],
  [0, (folder) => ['report', 'run', '--format', 'all', '--out', folder]],
  [0, (folder) => ['bundle', 'run', '--out', `${folder}.zip`]],
  [0, () => ['verify', 'run.zip']],
  [0, () => ['diff', 'run', 'run']],
  [0, () => ['history', '.']],
  [0, () => ['list', ...SMALL]],
  [0, () => ['explain', 'IMM-1']],
  [1, () => ['probe', TARGET, '--setting', 'mode=faulty']],
  [0, (folder) => ['init', folder]],
  [0, () => ['--help']],
]
/** Takes two seconds of CPU time, so it is tried once. */
const BENCH = ['bench', '--quick', '--algorithm', 'RC4', '--size', '1KiB']

let folder: string
before(async () => {
  folder = emptyFolder()
  for (const kind of ['faulty', 'lawful'])
    mkdirSync(join(folder, 'specimens', kind), { recursive: true })
  const specimen =
    "exports.fault = { clause: 'IMM-1', costs: 'It costs.' }\nexports.connect = () => {}"
  writeFileSync(join(folder, 'specimens', 'faulty', 'shut.cjs'), specimen)
  await sealproof(['run', ...VIOLATING, '--shard', '1/1', '--out', 'run'], folder)
  await sealproof(['bundle', 'run', '--out', 'run.zip'], folder)
})

let names = 0
const newName = (): string => `new-${++names}`

type Stream = number | 'pipe'

function start(args: readonly string[], [stdout, stderr]: readonly [Stream, Stream]): ChildProcess {
  const command = [built('cli', 'sealproof.js'), ...args]
  const stdio: StdioOptions = ['ignore', stdout, stderr]
  return spawn(process.execPath, command, { cwd: folder, stdio, timeout: 60_000 })
}

async function codeOf(child: ChildProcess): Promise<number | string> {
  const [code, signal] = await once(child, 'exit')
  return code ?? signal
}

describe('the streams of the command', { ...UNIX, concurrency: 4 }, () => {
  for (const args of [...VERBS.map(([, args]) => args), () => BENCH]) {
    const shown = args('new').slice(0, 2).join(' ')

    it(`end it once where stdout is on a full disk: ${shown}`, async () => {
      const [stdout, log] = [openSync(FULL, 'w'), join(folder, `${newName()}.log`)]
      const stderr = openSync(log, 'wx')
      const code = await codeOf(start(args(newName()), [stdout, stderr]))
      for (const file of [stdout, stderr]) closeSync(file)
      const said = readFileSync(log, 'utf8')
      const lines = said.split('\n').filter((line) => line.includes('stdout cannot be written'))
      expect(code, said).to.equal(2)
      expect(lines)
        .to.have.length(1)
        .and.to.match(/^sealproof: stdout.*ENOSPC/)
      expect(said.length, said.slice(0, 500)).to.be.below(5000)
      expect(said).not.to.match(/^ +at /m)
    })
  }

  for (const [expected, args] of VERBS) {
    const shown = args('new').slice(0, 2).join(' ')

    it(`change nothing where the reader has gone and the others are closed: ${shown}`, async () => {
      const command = [process.execPath, built('cli', 'sealproof.js'), ...args(newName())]
      const child = spawn('sh', ['-c', 'exec "$@" <&- 2>&-', 'sh', ...command], { cwd: folder })
      child.stdout.destroy()
      expect(await codeOf(child)).to.equal(expected)
    })
  }

  it('change nothing where all are closed', async () => {
    const command = [process.execPath, built('cli', 'sealproof.js'), 'diff', 'run', 'run']
    const shell = ['-c', 'exec "$@" <&- >&- 2>&-', 'sh', ...command]
    expect(await codeOf(spawn('sh', shell, { cwd: folder, stdio: 'ignore' }))).to.equal(0)
  })

  for (const [what, place, mode, args] of [
    ['on a full disk', FULL, 'w', () => ['run', ...SMALL, '--out', newName()]],
    ['read-only', TARGET, 'r', () => ['list', ...SMALL]],
  ] as const) {
    it(`end it where both are ${what}, which the exit code alone can say`, async () => {
      const stream = openSync(place, mode)
      const child = start(args(), [stream, stream])
      closeSync(stream)
      expect(await codeOf(child)).to.equal(2)
    })
  }

  it('do not lose a part of a long output without a word', async () => {
    const shell = ['-c', 'ulimit -f 10; exec "$@" >short.json', 'sh', process.execPath]
    const command = [built('cli', 'sealproof.js'), 'list', '--json']
    const child = spawn('sh', [...shell, ...command], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr?.on('data', (text) => {
      said += text
    })
    const [code] = await once(child, 'close')
    expect(said).to.match(/^sealproof: stdout cannot be written: [^\n]*\(EFBIG\)\n$/)
    expect(code).to.equal(2)
  })

  it('keep a server serving when their readers have gone', async () => {
    const child = start(['serve', '--port', '0', '--log'], ['pipe', 'pipe'])
    const [line] = await once(child.stdout as NonNullable<typeof child.stdout>, 'data')
    child.stdout?.destroy()
    child.stderr?.destroy()
    const address = String(line).trim()
    for (let request = 0; request < 3; request++)
      expect((await fetch(address)).status).to.equal(200)
    child.kill('SIGTERM')
    expect(await codeOf(child)).to.equal(0)
  })

  it('end a server whose address cannot be written', async () => {
    const stdout = openSync(FULL, 'w')
    const child = start(['serve', '--port', '0'], [stdout, 'pipe'])
    closeSync(stdout)
    expect(await codeOf(child)).to.equal(2)
  })
})
