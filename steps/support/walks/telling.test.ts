import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { OperationName, RefusalCode } from '../../../adapters/target'
import { CAPABILITIES } from '../../../adapters/target'
import type { Asked } from '../../../oracle/walks/walk'
import { say } from '../../../record/saying'
import { tell, toldFeature } from './telling'

const DECLARED = { capabilities: new Set(CAPABILITIES) }
const SHANGHAI = { region: 'cn-shanghai' } as const
const VAULT = { keyId: 'id-of-vault', arn: 'arn', ...SHANGHAI, creator: 'user' } as const
const UNDER_VAULT = { algorithm: 'RC4', key: { kind: 'byok', keyId: VAULT.keyId } } as const
const PAYROLL = { name: 'payroll', ...SHANGHAI, encryption: UNDER_VAULT } as const

function accepted(operation: OperationName, input: object, value: unknown = null): Asked {
  return { operation, input, outcome: { ok: true, value }, durationMs: 1 } as unknown as Asked
}

function refused(operation: OperationName, input: object, code: RefusalCode): Asked {
  const outcome = { ok: false, refusal: { code, message: 'no' } }
  return { operation, input, outcome, durationMs: 1 } as unknown as Asked
}

function told(exchanges: readonly Asked[], clause: string, expected: string): readonly string[] {
  const violation = {
    clause,
    expected: say`${expected}`,
    observed: say`something else`,
    at: exchanges.length - 1,
  }
  return tell({ exchanges, violation }, DECLARED).lines
}

const ENCRYPTED: readonly Asked[] = [
  accepted('keys.status', SHANGHAI, { activated: false }),
  accepted('keys.activate', SHANGHAI),
  accepted('access.authorizeService', { service: 'maxcompute' }),
  accepted('keys.create', { ...SHANGHAI, alias: 'alias/x' }, { ...VAULT, state: 'Enabled' }),
  accepted('createProject', PAYROLL, PAYROLL),
]
const WRITTEN = accepted('writeRows', {
  project: 'payroll',
  table: 'salaries',
  rows: [{ id: 'Mei', salary: '41000' }],
  mode: 'append',
})
const READ = { project: 'payroll', table: 'salaries' }

describe('what a walk found', () => {
  it('is told with the sentences of a set-up, of acts and of demands', () => {
    const disabled = { ...VAULT, state: 'Disabled' }
    const lines = told(
      [
        ...ENCRYPTED,
        WRITTEN,
        accepted('keys.setState', { keyId: VAULT.keyId, state: 'Disabled' }, disabled),
        accepted('clock.advance', { hours: 23 + 59 / 60 }),
        accepted('clock.advance', { hours: 1 / 60 }),
        accepted('readRows', READ, []),
      ],
      'CCH-1',
      `refused as KEY_UNAVAILABLE, since ${VAULT.keyId} was disabled at least 24 hours ago`,
    )
    expect(lines).to.deep.equal([
      '@keys @access @clock',
      'Example: found by a walk: refused as KEY_UNAVAILABLE, since "vault" was disabled at least 24 hours ago',
      '  Given a BYOK "vault" in cn-shanghai',
      '  And a project "payroll" encrypted with RC4 under BYOK "vault"',
      '  And table "salaries" of "payroll" holds:',
      '    | id  | salary |',
      '    | Mei | 41000  |',
      '  And BYOK "vault" was disabled',
      '  And 23 hours 59 minutes have passed',
      '  And 1 minute has passed',
      '  When the owner tries to read table "salaries" of "payroll"',
      '  Then it is refused as KEY_UNAVAILABLE',
    ])
  })

  it('names every code that would have been lawful', () => {
    const codes = ['ACCESS_DENIED', 'KEY_NOT_FOUND', 'KEY_UNAVAILABLE', 'NOT_FOUND']
    const lines = told(
      [...ENCRYPTED, WRITTEN, refused('readRows', READ, 'INVALID_ARGUMENT')],
      'MEC-3',
      `accepted, or refused as ${codes.join(' or ')}`,
    )
    expect(lines.at(-1)).to.equal(
      '  Then it is either accepted or refused as ACCESS_DENIED, KEY_NOT_FOUND, KEY_UNAVAILABLE or NOT_FOUND',
    )
  })

  it('demands the rows of a read that was accepted', () => {
    const lines = told([...ENCRYPTED, WRITTEN, accepted('readRows', READ, [])], 'MEC-3', 'the row')
    expect(lines.at(-1)).to.equal(
      '  Then where it was accepted, the answer is the rows of table "salaries" of "payroll"',
    )
  })

  it('leaves the key and the algorithm of a project to a sentence that asks for them', () => {
    const described = accepted('getProject', { name: 'payroll' }, { ...PAYROLL, encryption: null })
    const lines = told([...ENCRYPTED, described], 'IMM-1', 'RC4 under BYOK')
    expect(lines.at(-1)).to.equal('  Then "payroll" is encrypted with RC4 under BYOK "vault"')
  })

  it('has the oracle judge where no sentence asks the same: of two questions at once', () => {
    const [first, second] = [WRITTEN, WRITTEN]
    const lines = told(
      [...ENCRYPTED, { ...first, isWithNext: true } as Asked, second],
      'MEC-6',
      'a key stream of its own',
    )
    expect(lines.slice(-5)).to.deep.equal([
      '  When the owner tries to extend table "salaries" of "payroll" and to extend table "salaries" of "payroll" at once with:',
      '    | write  | id  | salary |',
      '    | first  | Mei | 41000  |',
      '    | second | Mei | 41000  |',
      '  Then no answer violates MEC-6',
    ])
  })

  it('writes values that a cell could not hold, in their notation', () => {
    const rows = [{ value: ' |\\\nplums' }, { value: '' }]
    const written = accepted('writeRows', { ...READ, rows, mode: 'overwrite' })
    const lines = told([...ENCRYPTED, written, accepted('readRows', READ, [])], 'MEC-3', 'rows')
    expect(lines.slice(-6, -2)).to.deep.equal([
      '  And the owner overwrites table "salaries" of "payroll" with these values:',
      '    | value             |',
      '    | " \\|\\\\\\\\\\\\nplums" |',
      '    | ""                |',
    ])
  })

  it('can be run as a feature under its clause', () => {
    const violation = {
      clause: 'MEC-3',
      expected: say`accepted`,
      observed: say`refused`,
      at: 6,
    }
    const exchanges = [...ENCRYPTED, WRITTEN, refused('readRows', READ, 'KEY_UNAVAILABLE')]
    const feature = toldFeature(tell({ exchanges, violation }, DECLARED))
    expect(feature.split('\n').slice(0, 6)).to.deep.equal([
      'Feature: What a walk found',
      '',
      '  @MEC-3',
      '  Rule: MEC-3 holds',
      '',
      '    @keys @access',
    ])
  })
})
