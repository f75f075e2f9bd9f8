#!/usr/bin/env node
/**
 * The command's first file: checks the version of Node before it loads anything else. Its own syntax is
 * one that old versions of Node can parse.
 */
export {}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `sealproof needs Node.js 22.13 or later; this is ${process.versions.node} (${process.execPath}).\n`,
  )
  process.exitCode = 2
} else {
  require('./compile-cache').enablePrivateCompileCache()
  require('./main').main()
}
