import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import * as evidence from '../../../record/evidence'
import { CONTEXT } from '../../fixtures/context'
import { modelOf } from '../../fixtures/model-of'
import { RIGHT, SKIPPED, stream, THEN, WRONG } from '../../fixtures/stream'
import { stagedVerdict } from '../../fixtures/verdict'
import { writeReports } from '../write-reports'
import { offline } from './allure-3/page'
import { buildAllurePage } from './build-page'
import { pageCounts } from './fixtures/page-counts'

const lacking = [[evidence.INAPPLICABLE, { reason: 'no keys', lacks: ['keys'] }]] as const

describe('the Allure page', () => {
  let directory: string
  const { JAVA_HOME, PATH } = process.env
  const page = () => readFileSync(join(directory, 'allure-report', 'index.html'), 'utf8')
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'sealproof-'))
    const clauses = CONTEXT.clauses.map((each) => ({ ...each, standing: 'documented' as const }))
    const staged = [
      { tags: ['@A-1'], steps: RIGHT },
      { name: 'Wrong', tags: ['@A-3'], steps: WRONG },
      {
        name: 'By key',
        tags: ['@A-2', '@keys'],
        steps: [{ type: THEN, status: SKIPPED, evidence: lacking }],
      },
    ]
    writeReports(modelOf(stream(staged, { context: { clauses } })), directory)
  })
  after(() => rmSync(directory, { recursive: true }))

  function restore(name: string, value: string | undefined): void {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }

  async function withJavaAt(
    environment: { JAVA_HOME?: string; PATH?: string },
    version?: 2 | undefined,
  ): ReturnType<typeof buildAllurePage> {
    restore('JAVA_HOME', environment.JAVA_HOME)
    restore('PATH', environment.PATH)
    try {
      return await buildAllurePage(directory, { version })
    } finally {
      restore('JAVA_HOME', JAVA_HOME)
      restore('PATH', PATH)
    }
  }

  it('is not built by Allure 2 without Java: the reason says what is missing and what to open', async () => {
    for (const environment of [{ PATH: directory }, { JAVA_HOME: directory }]) {
      const built = await withJavaAt(environment, 2)
      expect(built).to.have.property('built', false)
      expect(built)
        .to.have.property('reason')
        .that.matches(/needs Java.*Open .*index\.html instead\.$/)
    }
  })

  it('is not built without Allure results', async () => {
    const built = await buildAllurePage(join(directory, 'nowhere'))
    expect(built).to.include({ built: false })
  })

  it('is built by Allure 3 where there is no Java, and by it where Java fails', async () => {
    const path = join(directory, 'allure-report', 'index.html')
    expect(await withJavaAt({ PATH: directory })).to.deep.equal({ built: true, path, version: 3 })
    // A Java that knows its version alone.
    writeFileSync(join(directory, 'java'), '#!/bin/sh\n[ "$1" = -version ] || exit 1\n', {
      mode: 0o755,
    })
    const built = await withJavaAt({ PATH: directory })
    expect(built).to.include({ built: true, version: 3 })
    expect(built).to.have.property('remark').that.includes('allure-commandline could not')
  })

  const skip = hasJava() ? false : 'there is no Java'
  it('is one file that fetches nothing, and has the same counts by Allure 2 and 3', {
    skip,
  }, async () => {
    const counts = []
    for (const version of [3, 2] as const) {
      const earlier = [stagedVerdict()]
      expect(await buildAllurePage(directory, { earlier, version })).to.include({
        built: true,
        version,
      })
      expect(page()).not.to.match(
        /googletagmanager|<script[^>]+src="(?!data:)|<link[^>]+href="(?!data:)/i,
      )
      expect(existsSync(join(directory, 'allure-report', 'data'))).to.equal(false)
      counts.push(pageCounts(page()))
    }
    const [by3, by2] = counts
    expect(by3).to.deep.equal(by2)
    const results = readdirSync(join(directory, 'allure-results')).filter((name) =>
      name.endsWith('-result.json'),
    )
    expect(by3?.byStatus).to.deep.equal({ passed: 1, failed: 1, broken: 1, skipped: 1, unknown: 0 })
    expect(results).to.have.length(4)
    expect(by3?.byCategory).to.deep.equal({
      'Violations of the documentation': 1,
      'Inapplicable to this target': 1,
      'Not shown: documented clauses of the profile': 1,
    })
  })
})

describe('a page of Allure 3 that would load something', () => {
  it('is an error', () => {
    expect(() => offline('<script src="https://example.com/a.js"></script>')).to.throw(
      'the page would load something: <script src="https://example.com/a.js"',
    )
    expect(offline('<script src="data:text/javascript,1"></script>')).to.include('data:')
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
