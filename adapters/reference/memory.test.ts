import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { built } from '../../tests/fixtures/command'

const KIBIBYTE = 2 ** 10
const MEBIBYTE = 2 ** 20

/**
 * The rows that were given, what is stored, and the rows that were got are three copies. Half a
 * copy is for what is none: a chunk and its ciphertext, 4 MiB each, and what the collector has not
 * swept yet.
 */
const MOST_COPIES = 3.5

/** A small young generation: it would hold a copy of short texts that nobody needs any more. */
const FLAGS = ['--expose-gc', '--max-semi-space-size=1']

async function peak(valueBytes: number, algorithm: string): Promise<number> {
  const script = join(__dirname, '..', 'fixtures', 'large-table.cjs')
  const reference = built('adapters', 'reference')
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, [
    ...FLAGS,
    script,
    reference,
    `${valueBytes}`,
    algorithm,
  ])
  return Number(stdout)
}

describe('a table of 64 MiB, written and read back, takes no more than three copies', () => {
  const tables = [
    ['one value', 64 * MEBIBYTE, 'AES256'],
    ['values of 1 MiB', MEBIBYTE, 'RC4'],
    ['values of 4 KiB', 4 * KIBIBYTE, 'AESCTR'],
    ['values of 4 KiB, unencrypted', 4 * KIBIBYTE, 'none'],
  ] as const
  for (const [what, valueBytes, algorithm] of tables) {
    it(what, async () => {
      expect(await peak(valueBytes, algorithm)).to.be.below(MOST_COPIES)
    })
  }
})
