/** Wherever the command reads a file of the user: a pipe without a writer, a device without an end, a huge file. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder, SPECIFICATION, sealproof } from '../tests/fixtures/command'

const skip = process.platform === 'win32' && 'Windows has no pipes and devices with names'

describe('the command ends with 2, and names the file', { skip }, () => {
  const folder = emptyFolder()
  const features = (name: string): string => join(folder, `features-${name}`)
  before(() => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    symlinkSync('/dev/zero', join(folder, 'zero'))
    writeFileSync(join(folder, 'huge'), '')
    truncateSync(join(folder, 'huge'), 2 ** 40)
    for (const name of ['clauses', 'feature']) {
      cpSync(SPECIFICATION, features(name), { recursive: true })
    }
    rmSync(join(features('clauses'), 'clauses.yaml'))
    symlinkSync('/dev/zero', join(features('clauses'), 'clauses.yaml'))
    execFileSync('mkfifo', [join(features('feature'), 'endless.feature')])
    mkdirSync(join(folder, 'record'))
    symlinkSync(join(folder, 'huge'), join(folder, 'record', 'run.ndjson'))
  })

  const places: [string, string[], RegExp][] = [
    ['waivers', ['run', '--waivers', 'pipe'], /--waivers pipe is no regular file/],
    ['clauses', ['list', '--features', features('clauses')], /clauses\.yaml is no regular file/],
    ['a feature', ['list', '--features', features('feature')], /endless\.feature is no regular/],
    ['a bundle', ['verify', 'zero'], /zero is no regular file/],
    ['a record', ['report', 'record'], /run\.ndjson, line 1: longer than any message/],
    ['a verdict by its name', ['diff', 'zero', 'record'], /zero is no regular file/],
    ['a target', ['run', '--target', './zero'], /there is no target "\.\/zero"/],
  ]
  for (const [what, args, message] of places) {
    it(`where it is given in place of ${what}`, async () => {
      const { code, stderr } = await sealproof(args, folder)
      expect(stderr).to.match(message)
      expect(code).to.equal(2)
    })
  }
})
