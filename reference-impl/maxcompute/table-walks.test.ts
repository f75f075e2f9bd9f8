/**
 * Tables of either kind, written through both doors in any order, hold what a list in memory holds; and a
 * commit that the disk does not keep shows nothing.
 */

import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { MovableClock } from '../clock'
import type { Column } from '../columns'
import { createCloud, KeptState, MemoryStore } from '../index'
import { OWNER } from '../ram'
import { systemRandom } from '../random'
import { decodeRows, encodeRows } from '../record-stream'
import { addKey, addProject, aes256, byok } from './fixtures/ready-cloud'

const TABLE = { project: 'ledger', table: 'walked' }
const PLACE = { ...TABLE, partition: [] }
const COLUMN: Column = { name: 'id', type: { name: 'STRING' }, comment: '', isNullable: true }
const DEFINITION = { columns: [COLUMN], partitionKeys: [], comment: '', lifecycle: null }

type Cloud = ReturnType<typeof createCloud>

/** A disk that can be full, and what is on it. */
class Disk {
  isFull = false
  readonly #records = new Map<string, { kind: string; id: string; json: string }>()

  load() {
    return [...this.#records.values()]
  }

  commit(changes: readonly { kind: string; id: string; json: string | null }[]) {
    if (this.isFull) throw new Error('database or disk is full')
    for (const { kind, id, json } of changes) {
      const name = JSON.stringify([kind, id])
      if (json === null) this.#records.delete(name)
      else this.#records.set(name, { kind, id, json })
    }
  }

  close() {}
}

class World {
  readonly disk = new Disk()
  readonly store = new MemoryStore()
  readonly clock = new MovableClock(0)
  cloud: Cloud = this.#start()

  constructor() {
    addProject(this.cloud, 'ledger', aes256(byok(addKey(this.cloud))))
  }

  /** As after `kill -9`: only what is on the disk is left. */
  async restart(): Promise<void> {
    this.cloud = this.#start()
    await this.cloud.deleteLeftovers()
  }

  async rows(): Promise<readonly (string | null)[]> {
    const rows: (string | null)[] = []
    for await (const chunk of this.cloud.tables.read(OWNER, PLACE)) {
      rows.push(...decodeRows([COLUMN], chunk).map(([id]) => id as string | null))
    }
    return rows
  }

  async begin(mode: 'append' | 'overwrite') {
    return this.cloud.tables.beginWrite(OWNER, { ...PLACE, mode, createPartition: false })
  }

  #start(): Cloud {
    const { clock, store } = this
    const state = new KeptState(this.disk)
    return createCloud({ accountId: '1', clock, random: systemRandom, store, state })
  }
}

async function* chunkOf(ids: readonly (string | null)[]) {
  if (ids.length > 0)
    yield encodeRows(
      [COLUMN],
      ids.map((id) => [id]),
    )
}

const ids = fc.array(fc.option(fc.constantFrom('a', 'b', '🔐', '')), { maxLength: 3 })
const mode = fc.constantFrom('append' as const, 'overwrite' as const)
const move = fc.oneof(
  fc.record({ kind: fc.constant('texts' as const), mode, ids }),
  fc.record({
    kind: fc.constantFrom(
      'blocks' as const,
      'abandoned blocks' as const,
      'blocks on a full disk' as const,
    ),
    mode,
    blocks: fc.array(ids, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constantFrom(
      'restart' as const,
      'drop' as const,
      'pass a day' as const,
      'rename' as const,
      'rename on a full disk' as const,
    ),
  }),
)

function textsOf(values: readonly (string | null)[]) {
  return values.map((id): Record<string, string> => (id === null ? {} : { id }))
}

describe('a table that is written through both doors, dropped and opened again', () => {
  it('has the rows that were committed, in their order, and no object of others', async () => {
    const walks = fc.tuple(fc.boolean(), fc.array(move, { minLength: 1, maxLength: 12 }))
    await fc.assert(
      fc.asyncProperty(walks, async ([isTyped, moves]) => {
        const world = new World()
        const create = () =>
          isTyped
            ? world.cloud.tables.create(OWNER, {
                ...TABLE,
                definition: DEFINITION,
                ifNotExists: false,
              })
            : world.cloud.tunnel.writeRows(OWNER, {
                ...TABLE,
                rows: [{ id: 'first' }],
                mode: 'append',
              })
        const first = isTyped ? [] : ['first']
        let expected: readonly (string | null)[] = first
        await create()
        for (const each of moves) {
          switch (each.kind) {
            case 'texts':
              // Without a row with it, a table of text has no such column any more.
              if (!isTyped && each.mode === 'overwrite' && !each.ids.some((id) => id !== null))
                break
              await world.cloud.tunnel.writeRows(OWNER, {
                ...TABLE,
                rows: textsOf(each.ids),
                mode: each.mode,
              })
              expected = each.mode === 'append' ? [...expected, ...each.ids] : each.ids
              break
            case 'restart':
              await world.restart()
              break
            case 'pass a day':
              world.clock.advance(25)
              break
            case 'rename': {
              const other = { ...TABLE, table: 'other' }
              await world.cloud.tables.rename(OWNER, { ...TABLE, name: other.table })
              await world.restart()
              expect(await world.cloud.tables.list(OWNER, TABLE)).to.deep.equal([other.table])
              await world.cloud.tables.rename(OWNER, { ...other, name: TABLE.table })
              break
            }
            case 'rename on a full disk': {
              world.disk.isFull = true
              await world.cloud.tables.rename(OWNER, { ...TABLE, name: 'other' }).then(
                () => expect.fail('it was renamed'),
                () => {},
              )
              world.disk.isFull = false
              expect(await world.cloud.tables.list(OWNER, TABLE)).to.deep.equal([TABLE.table])
              break
            }
            case 'drop':
              await world.cloud.tables.drop(OWNER, { ...TABLE, ifExists: false })
              await create()
              expected = first
              break
            default: {
              const staged = await world.begin(each.mode)
              for (const [index, block] of each.blocks.entries()) {
                await staged.write(index, chunkOf(block))
              }
              const commit = () => staged.commit([...each.blocks.keys()])
              if (each.kind === 'abandoned blocks') break
              if (each.kind === 'blocks on a full disk') {
                world.disk.isFull = true
                await commit().then(
                  () => expect.fail('it was committed'),
                  () => {},
                )
                expect(await world.rows()).to.deep.equal(expected)
                world.disk.isFull = false
              }
              await commit()
              const written = each.blocks.flat()
              expected = each.mode === 'append' ? [...expected, ...written] : written
            }
          }
          expect(await world.rows()).to.deep.equal(expected)
          expect(await world.cloud.tunnel.readRows(OWNER, TABLE)).to.deep.equal(textsOf(expected))
          expect(await world.cloud.tables.countRows(OWNER, PLACE)).to.equal(expected.length)
        }
        await world.restart()
        expect(await world.rows()).to.deep.equal(expected)
        const { objectCount } = await world.cloud.tables.describe(OWNER, TABLE)
        expect(await world.store.list('')).to.have.length(objectCount)
      }),
      { numRuns: 40 },
    )
  })
})
