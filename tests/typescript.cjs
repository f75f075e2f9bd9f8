/**
 * Loads TypeScript in tests, as ts-node does without checking types, and keeps what was compiled: the next process, and the
 * next run, neither compiles it nor loads the compiler.
 */
const { hash } = require('node:crypto')
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
const { dirname, join } = require('node:path')

const ROOT = dirname(__dirname)
const CACHE = join(ROOT, 'node_modules', '.cache', 'compiled-tests')
const config = readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')
const { version } = require('typescript/package.json')

mkdirSync(CACHE, { recursive: true })
process.setSourceMapsEnabled(true)

require.extensions['.ts'] = (module, file) => {
  const source = readFileSync(file, 'utf8')
  const key = join(CACHE, `${hash('sha256', [version, config, file, source].join('\0'))}.js`)
  module._compile(kept(key) ?? compiled(key, file, source), file)
}

function kept(key) {
  try {
    return readFileSync(key, 'utf8')
  } catch {
    return undefined
  }
}

function compiled(key, file, source) {
  const ts = require('typescript')
  const { options } = ts.convertCompilerOptionsFromJson(JSON.parse(config).compilerOptions, ROOT)
  const compilerOptions = { ...options, noEmit: false, inlineSourceMap: true }
  const { outputText } = ts.transpileModule(source, { fileName: file, compilerOptions })
  // Another process may be reading or writing the same file.
  const unfinished = `${key}.${process.pid}`
  writeFileSync(unfinished, outputText)
  renameSync(unfinished, key)
  return outputText
}
