/**
 * What is stored lies in a folder, in the clear. The target shows an encrypted copy of it, which is decrypted where a row
 * is read. `objects` is the reader that fetches the bytes from the folder: `sealproof run --inspect-with` takes this file.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { loadStorageReader } from '../../../adapters/storage-reader'
import type { Connect, InputOf, StoredObject } from '../../../adapters/target'
import { faulty } from '../../specimen'
import type { FullSandbox } from '../../variation'

const { fault, connect: connectReference } = faulty(
  'MEC-2',
  'Rows are stored in the clear, and an auditor is shown an encrypted copy: only a reader of stored bytes that does without the target can tell.',
)

export { fault }

export const connect: Connect = async (settings) => {
  const target = await connectReference(settings)
  return {
    ...target,
    async openSandbox(label) {
      const sandbox = (await target.openSandbox(label)) as FullSandbox
      const folder = mkdtempSync(join(tmpdir(), 'sealproof-two-books-'))
      return {
        ...sandbox,
        id: basename(folder),
        async writeRows(input) {
          const outcome = await sandbox.writeRows(input)
          if (outcome.ok) await store(folder, sandbox, input)
          return outcome
        },
        async close() {
          rmSync(folder, { recursive: true, force: true })
          await sandbox.close()
        },
      }
    },
  }
}

/** The stored bytes, without the target. */
export async function objects(place: {
  readonly sandbox: string
  readonly project: string
  readonly table: string
}) {
  const reader = await loadStorageReader(tmpdir())
  return (await reader.objects(place)) ?? []
}

/** Objects that the write added are stored as its rows, in the clear; others stay as they are. */
async function store(
  folder: string,
  { inspection }: FullSandbox,
  { project, table, rows }: InputOf<'writeRows'>,
): Promise<void> {
  const shown = await inspection.storedObjects({ project, table })
  if (!shown.ok) return
  const place = join(folder, encodeURIComponent(project), encodeURIComponent(table))
  mkdirSync(place, { recursive: true })
  const stored = new Set(readdirSync(place))
  for (const object of shown.value) {
    const name = encodeURIComponent(object.id)
    if (!stored.delete(name)) writeFileSync(join(place, name), inTheClear(object, rows))
  }
  for (const gone of stored) rmSync(join(place, gone))
}

function inTheClear(
  { bytes, envelope }: StoredObject,
  rows: InputOf<'writeRows'>['rows'],
): Buffer | string {
  return envelope === null ? Buffer.from(bytes, 'base64') : JSON.stringify(rows)
}
