import { describe, it } from 'node:test'
import { expect } from 'chai'
import { parseYaml } from './yaml-text'

describe('a YAML file', () => {
  it('gives each alias what it stands for', () => {
    const text = 'a: &x {n: 1}\nb: *x\nc: &y [*x, 2]\nd: *y\n'
    const { content } = parseYaml(text, 'file.yaml')
    const one = { n: 1 }
    expect(content).to.deep.equal({ a: one, b: one, c: [one, 2], d: [one, 2] })
  })

  const flawed: [string, string, string][] = [
    ['the same key twice', 'a: 1\nb: {c: 1,\n  c: 2}\n', 'file.yaml:3: Map keys must be unique'],
    ['an alias within its node', 'a: &x\n  b: [*x]\n', 'file.yaml:2: an alias stands within'],
    ['an alias of nothing', 'a: *x\n', 'file.yaml: Unresolved alias'],
    ['an alias before its anchor', 'a: *x\nb: &x 1\n', 'file.yaml: Unresolved alias'],
  ]
  for (const [what, text, message] of flawed) {
    it(`is refused for ${what}`, () => {
      expect(() => parseYaml(text, 'file.yaml')).to.throw(message)
    })
  }

  const large: [string, (number: number) => string][] = [
    ['entries', (number) => `  - {clause: A-${number}, owner: team}\n`],
    ['aliases', (number) => `  - {clause: &a${number} A-${number}, owner: *a${number}}\n`],
    ['keys of one map', (number) => `  A-${number}: team\n`],
  ]
  for (const [what, line] of large) {
    it(`takes time in proportion to the number of its ${what}`, () => {
      const parse = (count: number): number => {
        const text = `list:\n${Array.from({ length: count }, (_, number) => line(number)).join('')}`
        const start = process.cpuUsage()
        parseYaml(text, 'file.yaml')
        const { user, system } = process.cpuUsage(start)
        return user + system
      }
      parse(250)
      expect(parse(2000) / parse(250)).to.be.below(24)
    })
  }
})
