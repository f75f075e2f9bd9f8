import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { PACKAGE_ROOT } from '../../specification/package-root'
import { UsageError } from '../../specification/usage-error'
import { emptyFolder } from '../../tests/fixtures/command'
import { readSeed } from './read-seed'

const folder = emptyFolder()
let files = 0

/** The message for a seed with this text. */
async function mistake(text: string): Promise<string> {
  const file = join(folder, `seed-${files++}.yaml`)
  writeFileSync(file, text)
  try {
    await readSeed(file)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    expect(error.message.startsWith(file)).to.equal(true)
    expect(error.message).to.not.include('\n')
    return error.message.slice(file.length)
  }
  throw new Error('it was read')
}

const KEY = '0f6e3a52-9d3c-4d52-8a8e-1f2b3c4d5e6f'

describe('a seed', () => {
  it('is read: the example in docs/', async () => {
    const seed = await readSeed(join(PACKAGE_ROOT, 'docs', 'emulator', 'seed.yaml'))
    expect(seed.keys?.map(({ id }) => id)).to.deep.equal([KEY])
    expect(seed.projects?.[1]?.tables?.map(({ name }) => name)).to.deep.equal([
      'salaries',
      'payments',
    ])
  })

  const mistakes: [string, string, RegExp][] = [
    ['no YAML', 'version: [', /^:1: /],
    ['another version', 'version: 2', /^:1: .*write version: 1$/],
    ['an unknown member', 'version: 1\nkey: []', /^:2: .*"key".*Did you mean keys/i],
    [
      'a wrong id',
      'version: 1\nkeys:\n  - id: vault',
      /^:3: keys 1: id is "vault", where an id such as/,
    ],
    [
      'a number as a value',
      'version: 1\nprojects:\n  - name: demo\n    tables:\n      - name: a\n        rows:\n          - { salary: 41000 }',
      /^:7: .*41000.*in quotes/,
    ],
    [
      'a type that there is not',
      'version: 1\nprojects:\n  - name: demo\n    tables:\n      - name: a\n        columns: [{ name: x, type: text }]',
      /^:5: projects 1 tables 1: .*column x: "text" is not the name of a type.*correct/,
    ],
    [
      'a value that its column does not have',
      'version: 1\nprojects:\n  - name: demo\n    tables:\n      - name: a\n        columns: [{ name: x, type: int }]\n        rows: [{ x: one }]',
      /^:5: projects 1 tables 1: .*column x: "one" is no int.*correct/,
    ],
    [
      'a table with neither columns nor rows',
      'version: 1\nprojects:\n  - name: demo\n    tables:\n      - name: a',
      /^:5: .*rows/,
    ],
    [
      'a key that is there twice',
      `version: 1\nkeys:\n  - id: ${KEY}\n  - id: ${KEY}`,
      /^:4: keys 2 id: .*exists already.*correct/,
    ],
    [
      'an unknown policy',
      'version: 1\nusers:\n  - name: mei\n    policies: [none]',
      /^:4: users 1 policies 1: .*none.*correct/,
    ],
    [
      'a policy that is no policy',
      'version: 1\npolicies:\n  - name: a\n    document: {}',
      /^:3: policies 1: .*Version/,
    ],
    [
      'an unknown region',
      'version: 1\nprojects:\n  - { name: demo, region: cn-nowhere }',
      /^:3: projects 1 name: .*cn-nowhere/,
    ],
    [
      'a key without the grant',
      `version: 1\nkeys:\n  - id: ${KEY}\nprojects:\n  - name: demo\n    encryption: { algorithm: AES256, key: ${KEY} }`,
      /^:6: projects 1 encryption: /,
    ],
    [
      'an unknown member of a project',
      'version: 1\nprojects:\n  - name: demo\n    members:\n      - { principal: mei, role: Admin }',
      /^:5: projects 1 members 1: .*mei/,
    ],
  ]
  for (const [what, text, message] of mistakes) {
    it(`is refused with file, line, what and remedy: ${what}`, async () => {
      expect(await mistake(text)).to.match(message)
    })
  }

  it('never has a secret in a message', async () => {
    const account = 'version: 1\naccount: { accessKeySecret: 123456789 }'
    expect(await mistake(account))
      .to.match(/^:2: .*visible characters/)
      .and.not.include('123456789')
    const key = `version: 1\nkeys:\n  - id: ${KEY}\n    version: { id: ${KEY}, material: c2VjcmV0 }`
    expect(await mistake(key))
      .to.match(/^:4: .*32 bytes/)
      .and.not.include('c2VjcmV0')
  })

  it('that is not there is named', async () => {
    const failed = await readSeed(join(folder, 'none.yaml')).catch((error: Error) => error.message)
    expect(failed).to.include('none.yaml')
  })
})
