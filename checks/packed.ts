/**
 * The package as a user gets it: packed, installed into an empty folder without the tools it was made
 * with, and run there.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { type Check, type Finding, failed, nothingWrong, passed } from './check'
import type { Ending } from './command'
import { readVerdict } from './command-line'
import type { Changes, Workplace } from './workplace'

const INSTALL_SECONDS = 150

export const packed: Check = {
  name: 'packed',
  promise: 'the packed package installs and runs elsewhere',
  needs: ['build'],
  async examine(workplace) {
    const { scratch, run } = workplace
    // Without scripts: prepare would compile dist/ again, under the feet of the checks that run it.
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch]
    const { stdout, code } = await run('npm', pack)
    if (code !== 0) return failed('npm pack failed')
    const { filename, files } = packResult(stdout)
    const wrong = misplacedFiles(files)
    if (wrong.length > 0) return nothingWrong(wrong, 'files out of place in the package')

    const folder = join(scratch, 'elsewhere')
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    const install = ['install', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund']
    const installed = await run('npm', [...install, join(scratch, filename)], {
      cwd: folder,
      seconds: INSTALL_SECONDS,
    })
    return installed.code === 0 ? useIt(workplace, folder, files.length) : notInstalled(installed)
  },
}

export interface PackedFile {
  readonly path: string
}

/** npm 11 gives a list, later ones an object by package name. */
function packResult(json: string): { filename: string; files: readonly PackedFile[] } {
  const [result] = Object.values(JSON.parse(json))
  return result as { filename: string; files: readonly PackedFile[] }
}

/** What `sealproof init` writes: sources, and for users nevertheless. */
const STARTING_POINTS = 'cli/init/starting-points/'
const NEEDED = [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'features/clauses.yaml',
  'features/frameworks.yaml',
  'dist/selftest/known-faults.json',
  'docs/frameworks.md',
  'docs/target-contract.md',
  'docs/target-contract.schema.json',
  'docs/waivers/waivers.schema.json',
  `${STARTING_POINTS}typescript/target.ts`,
  `${STARTING_POINTS}python/target.py`,
  `${STARTING_POINTS}http/target.mjs`,
  `${STARTING_POINTS}http/requests.http`,
]
const OURS_ALONE = /\.test\.|(^|\/)(fixtures?|checks)\/|(?<!\.d)\.ts$/

export function misplacedFiles(files: readonly PackedFile[]): string[] {
  const paths = files.map(({ path }) => path)
  return [
    ...NEEDED.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
    ...(paths.some((path) => path.endsWith('.feature')) ? [] : ['the features are missing']),
    ...paths
      .filter((path) => OURS_ALONE.test(path) && !NEEDED.includes(path))
      .map((path) => `${path} is of no use there`),
  ]
}

/** A registry that cannot be reached says nothing about the package, but nothing was shown either. */
export function notInstalled({ timedOut, stderr }: Pick<Ending, 'timedOut' | 'stderr'>): Finding {
  const [unreachable] =
    stderr.match(/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/) ?? []
  if (unreachable) return failed(`the package registry cannot be reached (${unreachable})`)
  if (timedOut)
    return failed(`not installed within ${INSTALL_SECONDS} seconds: is the registry slow?`)
  return failed('npm install of the package failed')
}

async function useIt(workplace: Workplace, folder: string, files: number): Promise<Finding> {
  const loaded = join(workplace.scratch, 'compilers-loaded')
  const spy = join(workplace.scratch, 'spy.cjs')
  writeFileSync(spy, compilerSpy(loaded))
  writeFileSync(loaded, '')
  // The pinned Node, but none of the project's other tools.
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  const elsewhere: Changes = {
    cwd: folder,
    env: { PATH: path, NODE_OPTIONS: `--require ${JSON.stringify(spy)}` },
    seconds: 180,
  }
  const npx = (...args: string[]) => workplace.run('npx', ['--no-install', ...args], elsewhere)

  const wrong: string[] = []
  const list = await npx('sealproof', 'list')
  if (list.code !== 0) wrong.push(`npx sealproof list ended with ${list.code}`)
  if (!list.stdout.includes('MEC-1')) wrong.push('npx sealproof list does not list the clauses')
  const door = await workplace.run(process.execPath, ['-p', PORT], elsewhere)
  if (door.stdout !== 'TargetFault\n') wrong.push("require('sealproof') does not give the port")
  const init = await npx('sealproof', 'init', '--language', 'http')
  if (init.code !== 0) wrong.push(`npx sealproof init ended with ${init.code}`)
  const out = join(workplace.scratch, 'run')
  const run = await npx('sealproof', 'run', '--out', out)
  if (run.code !== 0) wrong.push(`npx sealproof run ended with ${run.code}`)
  else if (readVerdict(out).planned === 0) wrong.push('npx sealproof run judged nothing')
  const compilers = readFileSync(loaded, 'utf8')
  workplace.log(compilers)
  const seen = compilers.split('\n').filter(Boolean)
  if (!seen.includes(WATCHED)) wrong.push('nobody watched for compilers')
  wrong.push(...new Set(seen.filter((line) => line !== WATCHED)))
  // With the log: what the command said there is the best evidence.
  return wrong.length > 0 ? failed(wrong.join('\n')) : passed(`${files} files`)
}

/** What an adapter of one's own needs of the package. */
const PORT = "require('sealproof').TargetFault.name"
const WATCHED = 'watched'

/** Loaded into every Node process of the run; tells at its end whether a compiler was loaded. */
function compilerSpy(report: string): string {
  return `
const { appendFileSync } = require('node:fs')
process.on('exit', () => {
  appendFileSync(${JSON.stringify(report)}, '${WATCHED}\\n')
  for (const compiler of ['ts-node', 'typescript']) {
    const files = Object.keys(require('node:module')._cache)
    if (files.some((file) => file.split(/[\\\\/]/).includes(compiler)))
      appendFileSync(${JSON.stringify(report)}, compiler + ' was loaded by ' + process.argv[1] + '\\n')
  }
})
`
}
