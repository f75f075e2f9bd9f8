import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder, sealproof } from '../tests/fixtures/command'
import { privateCacheFolder } from './compile-cache'

const user = process.geteuid?.()
const skip = user === undefined && 'this system has no owner and mode of files'

describe('the folder for compiled code', { skip }, () => {
  const own = (home: string): string => join(home, '.cache', 'sealproof', 'compile-cache')

  it('is made in the home of the user, and only the user may enter it', () => {
    const home = emptyFolder()
    expect(privateCacheFolder({ HOME: home }, user)).to.equal(own(home))
    expect(lstatSync(own(home)).mode & 0o777).to.equal(0o700)
    expect(privateCacheFolder({ HOME: home }, user)).to.equal(own(home))
  })

  it('is in the folder for caches that the user names', () => {
    const [home, caches] = [emptyFolder(), emptyFolder()]
    const folder = join(caches, 'sealproof', 'compile-cache')
    expect(privateCacheFolder({ HOME: home, XDG_CACHE_HOME: caches }, user)).to.equal(folder)
    expect(privateCacheFolder({ HOME: home, XDG_CACHE_HOME: 'caches' }, user)).to.equal(own(home))
  })

  const unsafe: [string, (home: string) => void][] = [
    ['others may read', (home) => chmodSync(own(home), 0o755)],
    ['others may write', (home) => chmodSync(own(home), 0o777)],
    ['others may write the folder above', (home) => chmodSync(dirname(own(home)), 0o777)],
    ['a group may write the folder above', (home) => chmodSync(dirname(own(home)), 0o770)],
    ['others may write the home', (home) => chmodSync(home, 0o777)],
  ]
  for (const [what, change] of unsafe) {
    it(`is not used where ${what}`, () => {
      const home = emptyFolder()
      mkdirSync(own(home), { recursive: true, mode: 0o700 })
      change(home)
      expect(privateCacheFolder({ HOME: home }, user)).to.equal(undefined)
    })
  }

  it('is not used where it belongs to another user, or the home does', () => {
    const home = emptyFolder()
    mkdirSync(own(home), { recursive: true, mode: 0o700 })
    // The folders are those of another user for the one with this number.
    expect(privateCacheFolder({ HOME: home }, Number(user) + 1)).to.equal(undefined)
  })

  it('is not used where it is a link', () => {
    const [home, elsewhere] = [emptyFolder(), emptyFolder()]
    chmodSync(elsewhere, 0o700)
    mkdirSync(dirname(own(home)), { recursive: true, mode: 0o700 })
    symlinkSync(elsewhere, own(home))
    expect(privateCacheFolder({ HOME: home }, user)).to.equal(undefined)
  })

  it('is not made where there is no home', () => {
    const missing = join(emptyFolder(), 'missing')
    for (const home of [undefined, '', 'relative', missing, '/dev/null', '/proc/self']) {
      const folder = privateCacheFolder({ HOME: home }, user)
      expect(folder, home).to.equal(undefined)
    }
    expect(existsSync(missing)).to.equal(false)
  })

  it('is not used on a system without users', () => {
    expect(privateCacheFolder({ HOME: emptyFolder() }, undefined)).to.equal(undefined)
  })

  /** What a start of the command leaves in the folder for temporary files, and whether it printed only the version. */
  async function start(home: string): Promise<{ temporary: string[]; stderr: string }> {
    const temporary = emptyFolder()
    const unset = { NODE_COMPILE_CACHE: undefined, XDG_CACHE_HOME: undefined }
    const environment = { ...unset, HOME: home, TMPDIR: temporary }
    const { code, stderr } = await sealproof(['--version'], home, environment)
    expect(code).to.equal(0)
    return { temporary: readdirSync(temporary), stderr }
  }

  it('is where the command keeps compiled code', async () => {
    const home = emptyFolder()
    expect(await start(home)).to.deep.equal({ temporary: [], stderr: '' })
    expect(readdirSync(own(home))).not.to.deep.equal([])
  })

  it('does without a cache, and without a message, where the folder is unsafe', async () => {
    const home = emptyFolder()
    mkdirSync(own(home), { recursive: true, mode: 0o700 })
    chmodSync(own(home), 0o777)
    expect(await start(home)).to.deep.equal({ temporary: [], stderr: '' })
    expect(readdirSync(own(home))).to.deep.equal([])
  })
})
