/** The list of folders of code in package.json is complete, and the build follows it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { folders } from '../../package.json'
import { ROOT } from '../programs/process'
import { projectFiles } from './files'

describe('the list of folders in package.json', () => {
  it('names every top-level folder that holds TypeScript', () => {
    const found = projectFiles()
      .filter((file) => file.endsWith('.ts') && file.includes('/'))
      .map((file) => file.slice(0, file.indexOf('/')))
    const listed = [...folders.shipped, ...folders.development]
    expect([...new Set(found)].sort()).to.deep.equal(listed.sort())
  })

  it('names as asking and judging only what is shipped', () => {
    expect(folders.shipped).to.include.members(folders.asksAndJudges)
  })

  it('is followed by the build, which leaves out the folders for development', () => {
    const { exclude } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.build.json'), 'utf8'))
    const listed = [...folders.shipped, ...folders.development]
    const left = listed.filter((folder) => exclude.includes(folder))
    expect(left).to.have.members(folders.development)
  })
})
