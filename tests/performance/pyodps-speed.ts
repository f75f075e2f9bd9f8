/**
 * How fast PyODPS uploads and downloads a table of an encrypted project, beside a tunnel that neither stores nor
 * encrypts, in turns: `npm run bench:pyodps -- [MB] [ROUNDS]`. It needs the clients of PyPI in .venv/.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PACKAGE_ROOT } from '../../specification/package-root'

const USUAL_MB = 200
const USUAL_ROUNDS = 5
const LEAST_SHARE = 0.8
const PYTHON = join(PACKAGE_ROOT, '.venv', 'bin', 'python')
const SEED = `version: 1
projects: [{ name: vault, encryption: { algorithm: AES256, key: default } }]
`

interface Transfer {
  readonly what: 'upload' | 'download'
  readonly subject: 'emulator' | 'yardstick'
  readonly seconds: number
  /** CPU time of PyODPS, in seconds. */
  readonly cpu: number
}

async function main(megabytes: number, rounds: number): Promise<void> {
  if (!existsSync(PYTHON)) {
    console.log('skipped: needs the clients of PyPI (tests/clients/python/install brings them)')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-pyodps-'))
  const children: ChildProcess[] = []
  try {
    writeFileSync(join(folder, 'seed.yaml'), SEED)
    const command = join(PACKAGE_ROOT, 'dist', 'cli', 'sealproof.js')
    const seed = join(folder, 'seed.yaml')
    const emulator = await begun(children, [command, 'emulate', '--port', '0', '--seed', seed])
    const bare = join(__dirname, 'emulator', 'bare-tunnel.ts')
    const yardstick = await begun(children, ['--require', 'ts-node/register', bare, emulator])
    const before = children.map(cpuOf)
    const transfers = await played([emulator, yardstick, String(megabytes * 1e6), String(rounds)])
    const [spent = 0, bareSpent = 0] = children.map((child, at) => cpuOf(child) - (before[at] ?? 0))
    report(transfers, megabytes)
    console.log(
      `CPU time of the servers: emulator ${spent.toFixed(1)} s, yardstick ${bareSpent.toFixed(1)} s`,
    )
  } finally {
    for (const child of children) child.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function begun(children: ChildProcess[], args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  for await (const line of createInterface({ input: child.stdout })) return line
  throw new Error(`${args[0]} did not start`)
}

async function played(args: readonly string[]): Promise<readonly Transfer[]> {
  const program = join(__dirname, 'emulator', 'pyodps_transfers.py')
  const child = spawn(PYTHON, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const transfers: Transfer[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    const transfer = JSON.parse(line) as Transfer
    transfers.push(transfer)
    const { what, subject, seconds, cpu } = transfer
    const load = loadavg()[0]?.toFixed(1)
    console.log(
      `${what} ${subject}: ${seconds.toFixed(2)} s, PyODPS ${cpu.toFixed(2)} s CPU, load ${load}`,
    )
  })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`pyodps_transfers.py ended with ${code}`)
  return transfers
}

function report(transfers: readonly Transfer[], megabytes: number): void {
  for (const what of ['upload', 'download'] as const) {
    const [own, bare] = (['emulator', 'yardstick'] as const).map((subject) =>
      transfers.filter((each) => each.what === what && each.subject === subject),
    ) as [Transfer[], Transfer[]]
    const quickest = (list: readonly Transfer[]) => Math.min(...list.map(({ seconds }) => seconds))
    const shares = own.map(({ seconds }, at) => (bare[at]?.seconds ?? 0) / seconds)
    const median =
      shares.toSorted((left, right) => left - right)[Math.floor(shares.length / 2)] ?? 0
    const share = quickest(bare) / quickest(own)
    console.log(
      `${what} of ${megabytes} MB: ${(megabytes / quickest(own)).toFixed(0)} MB/s of ${(megabytes / quickest(bare)).toFixed(0)} MB/s, share ${share.toFixed(2)} of the quickest, ${median.toFixed(2)} in the middle; at least ${LEAST_SHARE}: ${share >= LEAST_SHARE ? 'yes' : 'no'}`,
    )
  }
}

/** CPU time in seconds; 0 where there is no /proc. */
function cpuOf({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

const [, , megabytes = USUAL_MB, rounds = USUAL_ROUNDS] = process.argv
void main(Number(megabytes), Number(rounds))
