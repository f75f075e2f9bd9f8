import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { PACKAGE_ROOT } from '../../specification/package-root'
import { askedBy, CI_SERVICES, checkBy, startersOf } from './operator'

const ann = (): string => 'ann'

describe('who had a run played', () => {
  const known: [string, string | undefined, Record<string, string>, string][] = [
    ['whom the operator names', 'Bo', { GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'octo' }, 'Bo'],
    [
      'whoever ran a workflow again, rather than whom it first ran for',
      undefined,
      { GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'octo', GITHUB_TRIGGERING_ACTOR: 'hubot' },
      'hubot (GitHub Actions)',
    ],
    [
      'whom the service names under another variable',
      undefined,
      { GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'octo' },
      'octo (GitHub Actions)',
    ],
    [
      'the login of GitLab',
      undefined,
      { GITLAB_CI: 'true', GITLAB_USER_LOGIN: 'lee' },
      'lee (GitLab CI)',
    ],
    [
      'whom Azure runs it for',
      undefined,
      { TF_BUILD: 'True', BUILD_REQUESTEDFOR: 'Kim Lee' },
      'Kim Lee (Azure Pipelines)',
    ],
    [
      'whoever set off a pipeline of Alibaba Cloud',
      undefined,
      { PIPELINE_ID: '84', BUILD_EXECUTOR: '张三' },
      '张三 (Alibaba Cloud DevOps)',
    ],
    ['the account, where CI names nobody', undefined, { CI: 'true' }, 'ann (local account)'],
    [
      'the account, where a variable is there without its service',
      undefined,
      { GITHUB_ACTOR: 'octo' },
      'ann (local account)',
    ],
  ]
  for (const [what, named, environment, by] of known) {
    it(`is ${what}`, () => {
      expect(askedBy(startersOf(named, environment, ann))).to.equal(by)
    })
  }

  it('is every source that has a name, each with what it is', () => {
    expect(startersOf('Bo', { GITLAB_CI: 'true', GITLAB_USER_LOGIN: 'lee' }, ann)).to.deep.equal([
      { name: 'Bo', source: 'flag' },
      { name: 'lee', source: 'ci', service: 'GitLab CI' },
    ])
    expect(startersOf('Bo (GitHub Actions)', {}, ann)).to.deep.equal([
      { name: 'Bo (GitHub Actions)', source: 'flag' },
      { name: 'ann', source: 'account' },
    ])
  })

  it('is undefined where the account has no name', () => {
    const nameless = (): string => {
      throw new Error('no such user')
    }
    expect(askedBy(startersOf(undefined, {}, nameless))).to.equal(undefined)
    expect(askedBy(startersOf(undefined, {}, () => ' '))).to.equal(undefined)
  })

  it('is one line of plain text for every value of a variable', () => {
    const environment = { GITLAB_CI: 'true', GITLAB_USER_LOGIN: '\u001b[31mlee\n\u202eeel\u0007' }
    expect(askedBy(startersOf(undefined, environment, ann))).to.equal(
      'lee \u{fffd}eel\u{fffd} (GitLab CI)',
    )
  })
})

describe('docs/ci.md', () => {
  it('names every variable that is looked at', () => {
    const page = readFileSync(join(PACKAGE_ROOT, 'docs', 'ci.md'), 'utf8')
    for (const variable of CI_SERVICES.flatMap(({ actors }) => actors)) {
      expect(page).to.include(`\`${variable}\``)
    }
  })
})

describe('--by', () => {
  it('takes a name as it is, blanks around it aside', () => {
    expect(checkBy(' 王芳, audit ')).to.equal('王芳, audit')
  })

  const wrong: [string, string, RegExp][] = [
    ['nothing', '  ', /names nobody/],
    ['two lines', 'Ann\nBo', /one line/],
    ['what a terminal obeys', '\u001b[2JAnn', /cannot be printed/],
    ['a page', 'A'.repeat(201), /at most 200/],
  ]
  for (const [what, name, message] of wrong) {
    it(`refuses ${what}`, () => {
      expect(() => checkBy(name))
        .to.throw(message)
        .with.property('name', 'UsageError')
    })
  }
})
