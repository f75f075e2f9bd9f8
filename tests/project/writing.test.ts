/**
 * Files of the user are written by record/whole-file.ts alone: whole, through no link, and over no file that is not
 * ours. Any other file that calls a writing function of `node:fs` is listed here, with the reason.
 */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { folders } from '../../package.json'
import { textFiles } from './files'

const EXCEPTIONS: Readonly<Record<string, string>> = {
  'record/whole-file.ts': 'writes them',
  'record/folder-writer.ts': 'fills a folder of record/whole-file.ts',
  'record/folder-thread.ts': 'the thread of record/folder-writer.ts',
  'cli/run/record-file.ts':
    'the record of a run grows while the run is played; it is a new file, or that of a run which is resumed',
  'cli/run/record-state.ts': 'the digest beside a record that has not come to its end, in place',
  'cli/run/kept-journal.ts': 'grows while the run is played, and is removed at its end',
  'cli/run/past-keeper.ts': 'grows while scenarios are suspended, and is removed when none waits',
  'cli/run/run-lock.ts': 'a new file, which names the process that writes to the folder',
  'cli/run/unbegun-run.ts': 'removes the record of a run that asked nothing',
  'cli/run/output-folder.ts': 'makes folders, and writes no file',
  'cli/output-streams.ts': 'stdout and stderr are open already',
  'cli/compile-cache.ts': 'makes the folder of the compile cache',
  'adapters/reference/storage.ts': 'a temporary folder of the reference, which it removes',
  'reference-impl/maxcompute/folder-store.ts': 'stored tables, in the folder of the reference',
  'reference-impl/store/data-folder.ts':
    'makes the folder of an emulator, which has nothing of others',
  'selftest/faulty/MEC/keeps-two-sets-of-books.ts':
    'a temporary folder of a faulty target, which it removes',
  'specification/compiled.ts': 'called by the build alone',
  'bench/peak-memory.ts': 'a file of the kernel below /proc',
}

const WRITING_FUNCTIONS = [
  'writeFile',
  'appendFile',
  'createWriteStream',
  'copyFile',
  'cp',
  'rename',
  'mkdir',
  'mkdtemp',
  'symlink',
  'link',
  'rm',
  'rmdir',
  'unlink',
  'truncate',
  'ftruncate',
  'writev?',
  'chmod',
  'utimes',
]
const WRITING = new RegExp(`\\b(?:${WRITING_FUNCTIONS.join('|')})(?:Sync)?\\b`)
/** `open` may open a file to read it. */
const OPENING = /\bopen(?:Sync)?\((?![^)]*(?:, 'r'\)|\bO_RDONLY\b))/

function writes(text: string): boolean {
  const [imports = ''] = /import \{[^}]*\} from 'node:fs[^']*'/g.exec(text) ?? []
  return WRITING.test(imports) || (/\bopen(?:Sync)?\b/.test(imports) && OPENING.test(text))
}

function isShippedCode(file: string): boolean {
  return (
    folders.shipped.includes(file.split('/')[0] ?? '') &&
    /\.(?:ts|js|cjs|mjs)$/.test(file) &&
    !/\.test\.ts$|\/fixtures\//.test(file)
  )
}

describe('code that writes files', () => {
  it('is in the files that are listed here, and in no other', () => {
    const writing = textFiles().filter(({ file, text }) => isShippedCode(file) && writes(text))
    expect(writing.map(({ file }) => file).sort()).to.deep.equal(Object.keys(EXCEPTIONS).sort())
  })

  it('imports the functions of the file system by name, so that this test sees them', () => {
    const hidden = textFiles().filter(
      ({ file, text }) =>
        isShippedCode(file) &&
        /from '(?:node:)?fs(?:\/promises)?'|\(['"](?:node:)?fs(?:\/promises)?['"]\)/.test(
          text.replaceAll(/import (?:type )?\{[^}]*\} from 'node:fs(?:\/promises)?'/g, ''),
        ),
    )
    expect(hidden.map(({ file }) => file)).to.deep.equal([])
  })

  for (const code of [
    "import { writeFileSync } from 'node:fs'",
    "import { readFile, rm } from 'node:fs/promises'",
    "import {\n  existsSync,\n  cpSync,\n} from 'node:fs'",
    "import { openSync } from 'node:fs'\nopenSync(path, 'wx')",
    "import { openSync } from 'node:fs'\nopenSync(path, flags)",
  ]) {
    it(`is found in: ${code}`, () => {
      expect(writes(code)).to.equal(true)
    })
  }

  for (const code of [
    "import { readFileSync, statSync } from 'node:fs'",
    "import { openSync } from 'node:fs'\nopenSync(path, 'r')",
    "import { writeReports } from '../reports'",
  ]) {
    it(`is not found in: ${code}`, () => {
      expect(writes(code)).to.equal(false)
    })
  }
})
