import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Ajv } from 'ajv'
import { expect } from 'chai'
import { CAPABILITIES } from '../adapters/target'
import { loadClauses } from './clauses'
import { FEATURES } from './package-root'
import { loadProfiles, parseProfiles, profileNamed } from './profiles'
import { UsageError } from './usage-error'

const SOUND = `profiles:
  - id: core
    title: The core
    capabilities: []
    several-regions: false
`

describe('the profiles', () => {
  it('are the four that the command names, each with what it adds', () => {
    const profiles = new Map(loadProfiles().map((profile) => [profile.name, profile.capabilities]))
    expect([...profiles.keys()]).to.deep.equal(['core', 'managed-keys', 'full', 'extended'])
    expect(profiles.get('core')).to.deep.equal([])
    expect(profiles.get('managed-keys')).to.deep.equal(['keys', 'access', 'clock'])
    expect(profiles.get('extended')).to.deep.equal(CAPABILITIES)
  })

  it('include every documented clause in full', () => {
    const { capabilities } = profileNamed('full')
    const beyond = loadClauses(FEATURES).clauses.filter(
      ({ standing, needs }) =>
        standing === 'documented' && needs.some((name) => !capabilities.includes(name)),
    )
    expect(beyond.map(({ id }) => id)).to.deep.equal([])
  })

  it('may be a list of capabilities, in any order', () => {
    expect(profileNamed('clock, keys,keys')).to.deep.equal({
      name: 'keys,clock',
      capabilities: ['keys', 'clock'],
      severalRegions: false,
    })
  })

  it('have capabilities that the port has', () => {
    const schema = JSON.parse(readFileSync(join(FEATURES, 'profiles.schema.json'), 'utf8'))
    const { capabilities } = schema.properties.profiles.items.properties
    expect(capabilities.items.enum).to.deep.equal(CAPABILITIES)
    expect(new Ajv().validateSchema(schema)).to.equal(true)
  })
})

describe('a wrong profile', () => {
  const refused: readonly (readonly [name: string, message: string])[] = [
    ['ful', '--profile ful: there is no such profile. Did you mean full?'],
    ['keys,clocks', '--profile keys,clocks: "clocks" is no capability. Did you mean clock?'],
    ['', '--profile : there is no such profile. There are core, managed-keys, full, extended;'],
  ]
  for (const [name, message] of refused)
    it(`is refused in one line: "${name}"`, () => {
      expect(() => profileNamed(name)).to.throw(UsageError, message)
    })

  it('is refused with its line where it is in the file twice', () => {
    expect(() => parseProfiles(SOUND + SOUND.split('\n').slice(1).join('\n'), 'profiles.yaml'))
      .to.throw(UsageError)
      .with.property('message')
      .that.matches(/^profiles\.yaml:6.*core is there twice/)
  })
})
