#!/usr/bin/env node
/**
 * The command's first file: says clearly what Node it needs where that is too old, and nothing else. It
 * loads nothing before it has looked, and keeps to a language that every Node can parse.
 */
export {}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `sealproof needs Node.js 22.12 or later; this is ${process.versions.node} (${process.execPath}).\n`,
  )
  process.exitCode = 2
} else {
  // Node keeps what it compiled, in its own folder for that, and starts faster the next time.
  require('node:module').enableCompileCache()
  require('./main').main()
}
