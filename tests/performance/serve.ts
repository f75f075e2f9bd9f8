/**
 * Measures `sealproof serve`: `getProject` over 1, 8 and 64 connections, with the client on the
 * same machine. Asked over plain sockets and by the suite's own client, beside a server of Node's
 * that always responds with the same bytes. In turns. `npm run bench:serve -- ROUNDS`
 */
import { cpus } from 'node:os'
import { join } from 'node:path'
import { loadTarget } from '../../adapters/load'
import type { Project, Sandbox } from '../../adapters/target'
import { spreadOf } from '../../bench'
import { type Counted, type Load, rawLoad } from './raw-load'
import { listening, type Served, served } from './served'

const USUAL_ROUNDS = 5
const ROUND_MS = 2000
const CONNECTIONS = [1, 8, 64]
const GOAL = 10_000

const PROJECT: Project = { name: 'ledger', region: 'cn-shanghai', encryption: null }
const QUESTION = { name: PROJECT.name }
const ANSWER = JSON.stringify({ ok: true, value: PROJECT })

interface LoadSource {
  readonly name: string
  /** Rejects at the first unexpected response. */
  ask(connections: number, forMs: number): Promise<Counted>
}

interface Figure {
  readonly name: string
  readonly connections: number
  /** Responses per second, for each round. */
  readonly rates: number[]
}

async function main(rounds: number): Promise<void> {
  const bareArgs = ['--require', 'ts-node/register', join(__dirname, 'bare-server.ts'), ANSWER]
  const [server, bare] = await Promise.all([served(), listening(bareArgs)])
  try {
    const target = await loadTarget(server.address)
    const sandbox = await target.openSandbox('bench')
    await sandbox.createProject(PROJECT)
    const sources = [
      overSockets('sealproof serve', server, await pathOfAnother(server)),
      byOwnClient('asked by our own client', sandbox),
      overSockets('node:http, the same bytes', bare, '/'),
    ]
    print(await measure(sources, rounds), rounds)
    await sandbox.close()
    await target.close()
  } finally {
    await Promise.all([server.stop(), bare.stop()])
  }
}

/** Opens a sandbox for the plain sockets: the suite's client does not expose the id of its own. */
async function pathOfAnother({ address }: Served): Promise<string> {
  const post = async (path: string, body: object): Promise<Response> =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const { id } = (await (await post('/sandboxes', { label: 'bench' })).json()) as { id: string }
  await post(`/sandboxes/${id}/createProject`, PROJECT)
  return `/sandboxes/${id}/getProject`
}

function overSockets(name: string, { address }: Served, path: string): LoadSource {
  const load: Load = { address, path, body: JSON.stringify(QUESTION), expected: ANSWER }
  return { name, ask: (connections, forMs) => rawLoad(load, connections, forMs) }
}

/** As many concurrent requests as connections. */
function byOwnClient(name: string, sandbox: Sandbox): LoadSource {
  const ask = async (connections: number, forMs: number): Promise<Counted> => {
    let answers = 0
    const start = performance.now()
    const askers = Array.from({ length: connections }, async () => {
      while (performance.now() < start + forMs) {
        const answer = JSON.stringify(await sandbox.getProject(QUESTION))
        if (answer !== ANSWER) throw new Error(answer)
        answers++
      }
    })
    await Promise.all(askers)
    return { answers, milliseconds: performance.now() - start }
  }
  return { name, ask }
}

async function measure(sources: readonly LoadSource[], rounds: number): Promise<Figure[]> {
  const figures = CONNECTIONS.flatMap((connections) =>
    sources.map((source) => ({ ...source, connections, rates: [] as number[] })),
  )
  for (const { ask, connections } of figures) await ask(connections, ROUND_MS)
  for (let round = 1; round <= rounds; round++) {
    for (const { ask, connections, rates } of figures) {
      const { answers, milliseconds } = await ask(connections, ROUND_MS)
      rates.push((answers / milliseconds) * 1000)
    }
    process.stderr.write(`round ${round} of ${rounds}\n`)
  }
  return figures
}

function print(figures: readonly Figure[], rounds: number): void {
  const [machine] = cpus()
  console.log(`getProject, answers in a second; ${rounds} rounds of ${ROUND_MS / 1000} s in turns`)
  console.log(`Node ${process.version}, ${cpus().length} × ${machine?.model}, client included\n`)
  console.log(row('', 'connections', 'median', 'least', 'most'))
  for (const { name, connections, rates } of figures) {
    const { median, least, most } = spreadOf(rates)
    console.log(row(name, String(connections), ...[median, least, most].map(whole)))
  }
  const ours = figures.filter(({ name }) => name === figures[0]?.name)
  const best = Math.max(...ours.map(({ rates }) => spreadOf(rates).median))
  console.log(`\n${whole(GOAL)} in a second: ${best >= GOAL ? 'yes' : 'no'}`)
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(13)).join('')
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en')
}

const rounds = Math.max(1, Number(process.argv[2] ?? USUAL_ROUNDS) || USUAL_ROUNDS)
main(rounds).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
