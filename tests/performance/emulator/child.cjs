/**
 * An emulator on a data folder, which also writes to a table by itself. It prints JSON, one object a
 * line: first where it listens and what it has, then the number of each write that is kept.
 * Arguments: the compiled code's folder, the data folder, the seed in JSON.
 */
const { join } = require('node:path')

const [dist, data, seed] = process.argv.slice(2)
const { DataFolder, OWNER } = require(join(dist, 'reference-impl'))
const { startEmulator } = require(join(dist, 'reference-impl', 'protocols'))

const TABLE = { project: 'demo', table: 'writes' }
const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`)

async function main() {
  const folder = await DataFolder.open(data)
  const kept = { state: folder.state, store: folder.store }
  const emulator = await startEmulator({ port: 0, seed: JSON.parse(seed), ...kept })
  const { tunnel } = emulator.cloud
  const rows = await tunnel.readRows(OWNER, TABLE).catch(() => [])
  const objects = await folder.store.list('')
  say({ address: emulator.address, rows, objects: objects.length })
  for (let write = rows.length / 2; ; write++) {
    // Two rows, so that half a write could be seen.
    const both = ['first', 'second'].map((part) => ({ write: String(write), part }))
    await tunnel.writeRows(OWNER, { ...TABLE, rows: both, mode: 'append' })
    say({ written: write })
  }
}

main()
