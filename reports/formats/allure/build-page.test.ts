import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../../fixtures/model-of'
import { RIGHT, stream } from '../../fixtures/stream'
import { writeReports } from '../write-reports'
import { buildAllurePage } from './build-page'

describe('the Allure page', () => {
  let directory: string
  const { JAVA_HOME, PATH } = process.env
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'sealproof-'))
    writeReports(modelOf(stream([{ tags: ['@A-1'], steps: RIGHT }])), directory)
  })
  after(() => rmSync(directory, { recursive: true }))

  function restore(name: string, value: string | undefined): void {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }

  async function withoutJava(environment: { JAVA_HOME?: string; PATH?: string }): Promise<unknown> {
    restore('JAVA_HOME', environment.JAVA_HOME)
    restore('PATH', environment.PATH)
    try {
      return await buildAllurePage(directory)
    } finally {
      restore('JAVA_HOME', JAVA_HOME)
      restore('PATH', PATH)
    }
  }

  it('is not built without Java: the reason says what to install and what to open instead', async () => {
    for (const environment of [{ PATH: directory }, { JAVA_HOME: directory }]) {
      const page = await withoutJava(environment)
      expect(page).to.have.property('built', false)
      expect(page)
        .to.have.property('reason')
        .that.matches(/needs Java.*Open .*index\.html instead\.$/)
    }
  })

  it('is not built without Allure results', async () => {
    const page = await buildAllurePage(join(directory, 'nowhere'))
    expect(page).to.include({ built: false })
  })

  it('is one file that fetches nothing', { skip: !hasJava() }, async () => {
    const page = await buildAllurePage(directory)
    expect(page).to.deep.equal({
      built: true,
      path: join(directory, 'allure-report', 'index.html'),
    })
    const html = readFileSync(join(directory, 'allure-report', 'index.html'), 'utf8')
    expect(html).not.to.match(/google|<script[^>]+src="(?!data:)|<link[^>]+href="(?!data:)/i)
    expect(existsSync(join(directory, 'allure-report', 'data'))).to.equal(false)
  })
})

function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
