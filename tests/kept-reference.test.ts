/** The suite's own clauses of restarts, put to the reference on a state that is kept, whose processes end for good. */
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { readVerdict, sealproof, temporaryFolder } from './programs/command'
import { ROOT } from './programs/process'

const TARGET = join(ROOT, 'tests', 'fixtures', 'targets', 'kept-reference.cjs')

describe('the reference on a state that is kept', () => {
  const out = join(temporaryFolder(), 'run')

  it('conforms in each scenario of a restart, in good order and as after kill -9', async () => {
    const selection = ['--tags', '@restart', '--walks', '1']
    await sealproof(0, 'run', '--target', TARGET, ...selection, '--out', out)
    const { planned, counts, clauses } = readVerdict(out)
    const { conforms, excluded } = counts
    expect({ ...counts, conforms: 0, excluded: 0, observed: 0 }).to.deep.equal(
      Object.fromEntries(Object.keys(counts).map((name) => [name, 0])),
    )
    expect(conforms).to.equal(planned - excluded)
    const restart = clauses.find(({ id }) => id === 'RST-1')
    expect(restart?.scenarios.length).to.be.greaterThan(13)
    expect(restart).to.include({ verdict: 'conforms', strength: 'byte-level' })
  })
})
