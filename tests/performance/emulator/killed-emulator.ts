/**
 * One data folder, and emulators on it that are killed (SIGKILL) one after the other while keys, aliases
 * and rows are created and batches are uploaded. What was acknowledged must be there at the next start, and nothing may be half.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { ask } from '../../../reference-impl/protocols/fixtures/signed-request'
import { SEED_OF_BATCHES, UploadedBatches } from './uploaded-batches'

interface Begun {
  readonly address: string
  readonly rows: readonly { readonly write: string; readonly part: string }[]
  readonly objects: number
  /** How many writes its predecessors had acknowledged. Its own begin at once. */
  readonly acknowledged: number
}

interface Running {
  readonly child: ChildProcess
  /** Undefined: it ended before it was ready. */
  readonly begun: Promise<Begun | undefined>
}

export class KilledEmulator {
  readonly batches = new UploadedBatches()
  readonly problems = this.batches.problems
  readonly acknowledged = { keys: new Map<string, string>(), writes: 0 }
  kills = 0
  /** Kills before it was ready. */
  early = 0
  /** Keys that were seen to encrypt and decrypt since they were created. */
  readonly #opened = new Set<string>()
  readonly #dist: string
  readonly #folder: string

  /** @param dist the folder of the compiled code */
  constructor(dist: string, folder: string) {
    this.#dist = dist
    this.#folder = folder
  }

  /** Starts, checks, creates, and kills after the time in milliseconds, counted from `from`. */
  async round(afterMs: number, from: 'start' | 'ready' | 'first upload'): Promise<void> {
    const { child, begun } = this.#start()
    const closed = once(child, 'close')
    if (from === 'start') {
      await wait(afterMs)
      child.kill('SIGKILL')
      if ((await begun) === undefined) this.early++
    } else {
      try {
        const ready = await begun
        if (!ready) throw new Error('the emulator did not start')
        await this.#check(ready)
        const { address } = ready
        const creating = [0, 1, 2].map(() => this.#create(address))
        creating.push(this.batches.uploadUntilGone(address))
        if (from === 'first upload') await this.batches.nextCommit()
        await wait(afterMs)
        child.kill('SIGKILL')
        await Promise.all(creating)
      } finally {
        child.kill('SIGKILL')
      }
    }
    this.kills++
    await closed
  }

  /** The last look, at all that was ever acknowledged. */
  async end(): Promise<void> {
    const { child, begun } = this.#start()
    const ready = await begun
    try {
      if (!ready) throw new Error('the emulator did not start')
      this.#opened.clear()
      await this.#check(ready)
    } finally {
      child.kill('SIGKILL')
    }
  }

  #start(): Running {
    const seed = JSON.stringify(SEED_OF_BATCHES)
    const args = [join(__dirname, 'child.cjs'), this.#dist, this.#folder, seed]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const lines = createInterface({ input: child.stdout })
    const begun = new Promise<Begun | undefined>((resolve) => {
      lines.on('line', (line) => {
        const told = JSON.parse(line)
        if ('written' in told) this.acknowledged.writes = told.written + 1
        else resolve({ ...told, acknowledged: this.acknowledged.writes })
      })
      lines.on('close', () => resolve(undefined))
    })
    return { child, begun }
  }

  /** Creates keys with an alias each until the emulator is gone. */
  async #create(address: string): Promise<void> {
    try {
      for (;;) {
        const key = await kms(address, 'CreateKey')
        const { KeyId: keyId } = key.KeyMetadata as { KeyId: string }
        this.acknowledged.keys.set(keyId, '')
        await kms(address, 'CreateAlias', { KeyId: keyId, AliasName: `alias/${keyId}` })
        this.acknowledged.keys.set(keyId, `alias/${keyId}`)
      }
    } catch (error) {
      if (error instanceof Refused) this.problems.push(`while creating: ${error.message}`)
    }
  }

  async #check({ address, rows, objects, acknowledged: writes }: Begun): Promise<void> {
    const { keys } = this.acknowledged
    const there = Math.floor(rows.length / 2)
    if (there < writes) this.problems.push(`${writes} writes were acknowledged, ${there} are there`)
    const isWhole = rows.every(
      ({ write, part }, index) =>
        Number(write) === Math.floor(index / 2) && part === ['first', 'second'][index % 2],
    )
    if (!isWhole || rows.length % 2 !== 0) this.problems.push('a write is half')
    const expected = there + (await this.batches.check(address))
    if (objects !== expected) this.problems.push(`${objects} stored objects, not ${expected}`)
    const { AccountStatus: status } = await kms(address, 'DescribeAccountKmsStatus')
    if (status !== 'Enabled') {
      if (keys.size > 0) this.problems.push('KMS is not activated any more')
      await kms(address, 'OpenKmsService')
    }
    const listed = new Set(await all(address, 'ListKeys', ['Keys', 'Key'], 'KeyId'))
    const aliases = new Set(await all(address, 'ListAliases', ['Aliases', 'Alias'], 'AliasName'))
    for (const [keyId, alias] of keys) {
      if (!listed.has(keyId)) this.problems.push(`the key ${keyId} is lost`)
      if (alias !== '' && !aliases.has(alias)) this.problems.push(`${alias} is lost`)
    }
    for (const keyId of listed) {
      if (this.#opened.has(keyId)) continue
      this.#opened.add(keyId)
      try {
        const made = await kms(address, 'GenerateDataKey', { KeyId: keyId })
        const opened = await kms(address, 'Decrypt', {
          CiphertextBlob: String(made.CiphertextBlob),
        })
        if (opened.Plaintext !== made.Plaintext) throw new Refused('another plaintext')
      } catch (error) {
        this.problems.push(`the key ${keyId} is half: ${error}`)
      }
    }
  }
}

type Content = Readonly<Record<string, unknown>>

class Refused extends Error {}

async function kms(
  address: string,
  action: string,
  input: Readonly<Record<string, string>> = {},
): Promise<Content> {
  const query = new URLSearchParams(input).toString()
  const { status, text } = await ask({ address, version: '2016-01-20', action, query })
  if (status !== 200) throw new Refused(`${action}: ${text}`)
  return JSON.parse(text)
}

async function all(
  address: string,
  action: string,
  [list, entry]: readonly [string, string],
  member: string,
): Promise<readonly string[]> {
  const found: string[] = []
  for (let page = 1; ; page++) {
    const answer = await kms(address, action, { PageNumber: String(page), PageSize: '100' })
    const entries = (answer[list] as Record<string, Record<string, string>[]>)[entry] ?? []
    found.push(...entries.map((each) => each[member] ?? ''))
    if (entries.length < 100) return found
  }
}
