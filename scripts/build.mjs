/** Compiles the command into dist/, from nothing: `npm run build`. What follows is passed on to tsc. */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, globSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { sbomOf } from './sbom.mjs'

const ROOT = dirname(import.meta.dirname)
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const assets = join('reports', 'formats', 'page', 'assets')
/** Made of JSON Schema, and committed as JavaScript. */
const VALIDATORS = '{adapters,reports,specification}/**/*-{validator,validators}.js'

process.chdir(ROOT)
// Without it, the compiler runs compiled code from the shared folder for temporary files, which others may have written.
process.env.NODE_COMPILE_CACHE ??= join(ROOT, 'node_modules', '.cache', 'compiled-by-node')
rmSync('dist', { recursive: true, force: true })
try {
  node(tsc, '-p', 'tsconfig.build.json', ...process.argv.slice(2))
  cpSync(assets, join('dist', assets), { recursive: true })
  for (const file of globSync(VALIDATORS)) cpSync(file, join('dist', file))
  node(join('dist', 'specification', 'write-compiled.js'))
  writeFileSync(join('dist', 'sbom.cdx.json'), sbomOf(ROOT))
  chmodSync(join('dist', 'cli', 'sealproof.js'), 0o755)
} catch (error) {
  // The program that failed has printed why.
  if (error.status === undefined) throw error
  process.exitCode = 1
}

function node(...args) {
  execFileSync(process.execPath, args, { stdio: 'inherit' })
}
