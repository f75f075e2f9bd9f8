import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Ajv } from 'ajv'
import { expect } from 'chai'
import { PACKAGE_ROOT } from '../../specification/package-root'
import { readSpecification } from '../../specification/specification-folder'
import { UsageError } from '../../specification/usage-error'
import { parseWaivers, readWaivers } from './read-waivers'

const SOUND = `waivers:
  - clause: IMM-1
    target: ledger
    reason: The console still offers the switch.
    owner: console team
    ticket: CON-77
    expires: 2027-01-31
`

const APPROVAL = `    approver: head of risk
    approved: 2026-11-20
`
const CONTROL = 'compensating-control: The switch is logged.'

const another = (of: string): string => SOUND.replace('waivers:\n', '').replace('clause: IMM-1', of)

function complaintAbout(text: string): string {
  try {
    parseWaivers(text, 'waivers.yaml')
  } catch (error) {
    expect(error).to.be.instanceOf(UsageError)
    const { message } = error as UsageError
    expect(message).not.to.include('\n')
    return message
  }
  throw new Error('the file was accepted')
}

/** Nine levels of nine aliases: a few lines that expand to hundreds of millions of values. */
function aliasBomb(): string {
  const levels = [...'abcdefghi'].map((name, index, all) => {
    const below = all[index - 1]
    const items = below === undefined ? 'x' : `*${below}`
    return `${name}: &${name} [${Array(9).fill(items).join(', ')}]`
  })
  return `${levels.join('\n')}\nwaivers: *i\n`
}

describe('a file of waivers', () => {
  it('is read in its order; each waiver is for a clause or a scenario', () => {
    const scenario = 'scenario: IMM-1/die-tür-去'
    expect(parseWaivers(`${SOUND}${another(scenario)}`, 'waivers.yaml')).to.deep.equal(
      [{ clause: 'IMM-1' }, { scenario: 'IMM-1/die-tür-去' }].map((of) => ({
        of,
        target: 'ledger',
        reason: 'The console still offers the switch.',
        owner: 'console team',
        ticket: 'CON-77',
        expires: '2027-01-31',
      })),
    )
  })

  it('may be empty, or waive one clause for several targets, or a clause and one of its scenarios', () => {
    expect(parseWaivers('waivers: []', 'waivers.yaml')).to.deep.equal([])
    const elsewhere = another('clause: IMM-1').replace('ledger', 'other')
    const text = `${SOUND}${elsewhere}${another('scenario: IMM-1/one')}`
    expect(parseWaivers(text, 'waivers.yaml')).to.have.length(3)
  })

  it('may say who approved a waiver, when, and the compensating control', () => {
    const [waiver] = parseWaivers(`${SOUND}${APPROVAL}    ${CONTROL}`, 'waivers.yaml')
    expect(waiver).to.deep.include({
      approval: { approver: 'head of risk', approved: '2026-11-20' },
      compensatingControl: 'The switch is logged.',
    })
  })

  it('may have the address of a ticket', () => {
    const address = 'https://tickets.example.com/@storage/1?by=mei@example.com'
    const [waiver] = parseWaivers(SOUND.replace('CON-77', address), 'waivers.yaml')
    expect(waiver?.ticket).to.equal(address)
  })

  const mistakes: [string, string, string][] = [
    [
      'an approver without a day',
      `${SOUND}    approver: head of risk\n`,
      'waivers.yaml:2: waiver 1 (IMM-1) has approver and no approved',
    ],
    [
      'a day of approval without an approver',
      `${SOUND}    approved: 2026-11-20\n`,
      'waivers.yaml:2: waiver 1 (IMM-1) has approved and no approver',
    ],
    [
      'a day of approval that is no day',
      `${SOUND}${APPROVAL.replace('2026-11-20', '2026-11-31')}`,
      'approved is "2026-11-31", where a day, such as 2026-11-20, is expected',
    ],
    [
      'an approval after the last day',
      `${SOUND}${APPROVAL.replace('2026-11-20', '2027-02-01')}`,
      'waivers.yaml:9: waiver 1 (IMM-1): approved on 2027-02-01, after its last day 2027-01-31; correct one of the two',
    ],
    [
      'credentials in the compensating control',
      `${SOUND}    compensating-control: see https://mei:secret@wiki.example.com/\n`,
      'compensating-control has credentials in its address',
    ],
    ['text that is not YAML', 'waivers: [', 'waivers.yaml:1: '],
    ['nothing in it', '', 'waivers.yaml:1: the file is empty'],
    ['nothing but a comment', '# none yet\n', 'waivers.yaml:1: the file is empty'],
    [
      'a list that holds itself',
      'waivers: &w [*w]',
      'waivers.yaml:1: an alias stands within what it stands for, without end',
    ],
    [
      'an entry that holds itself',
      `${SOUND}  - &w { reason: [*w] }\n`,
      'waivers.yaml:8: an alias stands within',
    ],
    ['no list', 'waivers: IMM-1', 'waivers.yaml:1: waivers is "IMM-1", where array is expected'],
    [
      'an entry that is not a waiver',
      'waivers: [1]',
      'waivers.yaml:1: waiver 1 is 1, where object',
    ],
    [
      'a second list',
      `${SOUND}waiver: []\n`,
      'waivers.yaml:8: the file has an unknown member "waiver". Did you mean waivers?',
    ],
    [
      'an unknown member',
      SOUND.replace('owner', 'ower'),
      'waivers.yaml:5: waiver 1 (IMM-1) has an unknown member "ower". Did you mean owner?',
    ],
    ...['target', 'reason', 'owner', 'ticket', 'expires'].map(
      (member): [string, string, string] => [
        `no ${member}`,
        SOUND.replace(new RegExp(` {4}${member}: .*\n`), ''),
        `waivers.yaml:2: waiver 1 (IMM-1) has no ${member}`,
      ],
    ),
    [
      'an empty reason',
      SOUND.replace('The console still offers the switch.', "'  '"),
      'waivers.yaml:4: waiver 1 (IMM-1): reason is "  ", where a text that is not empty',
    ],
    [
      'nothing after reason',
      SOUND.replace(' The console still offers the switch.', ''),
      'waivers.yaml:4: waiver 1 (IMM-1): reason is null, where a text that is not empty',
    ],
    [
      'a reason that is too long',
      SOUND.replace('The console', 'x'.repeat(2001)),
      'waivers.yaml:4: waiver 1 (IMM-1): reason is longer than 2000 characters',
    ],
    ...['https://mei:s3cret@tickets.example.com/1', 'see HTTPS://s3cret@example.com'].map(
      (ticket): [string, string, string] => [
        `the ticket ${ticket}`,
        SOUND.replace('CON-77', ticket),
        'waivers.yaml:6: waiver 1 (IMM-1): ticket has credentials in its address, and stands in every report; leave them out',
      ],
    ),
    [
      'a ticket that is a number',
      SOUND.replace('CON-77', '77'),
      'waivers.yaml:6: waiver 1 (IMM-1): ticket is 77, where a text that is not empty (a number stands in quotes) is expected',
    ],
    ...['31.01.2027', '2027-02-30', '2027-1-31', '2027-01-31T00:00:00Z', 'never', '20270131'].map(
      (day): [string, string, string] => [
        `the day ${day}`,
        SOUND.replace('2027-01-31', day),
        'waivers.yaml:7: waiver 1 (IMM-1): expires is ',
      ],
    ),
    [
      'a clause that is not an id',
      SOUND.replace('IMM-1', 'Imm 1'),
      'waivers.yaml:2: waiver 1 ("Imm 1"): clause is "Imm 1", where the id of a clause, such as IMM-1, is expected',
    ],
    [
      'a scenario named by its title',
      SOUND.replace('clause: IMM-1', 'scenario: The owner asks'),
      'waivers.yaml:2: waiver 1 ("The owner asks"): scenario is "The owner asks", where the id of a scenario',
    ],
    [
      'neither clause nor scenario',
      SOUND.replace('clause: IMM-1\n    ', ''),
      'waivers.yaml:2: waiver 1 names neither a clause nor a scenario',
    ],
    [
      'both clause and scenario',
      SOUND.replace('clause: IMM-1', 'clause: IMM-1\n    scenario: IMM-1/one'),
      'waivers.yaml:2: waiver 1 (IMM-1) names both a clause and a scenario; write a waiver for each',
    ],
    [
      'a member twice',
      SOUND.replace('    owner', '    reason: another\n    owner'),
      'waivers.yaml:5: Map keys must be unique',
    ],
    [
      'two waivers for the same clause',
      `${SOUND}${another('scenario: IMM-1/one')}${another('clause: IMM-1')}`,
      'waivers.yaml:14: waiver 3 (IMM-1) is for the same as waiver 1; keep one of them',
    ],
    [
      'two documents',
      `${SOUND}---\n${SOUND}`,
      'waivers.yaml:8: a second document begins here, and only one is read; put all of it into one',
    ],
    ['aliases that expand without end', aliasBomb(), 'waivers.yaml: Excessive alias count'],
    [
      'the member __proto__',
      `${SOUND}    __proto__: {}\n`,
      'waivers.yaml:8: waiver 1 (IMM-1) has an unknown',
    ],
    [
      'an escape sequence for a clause',
      SOUND.replace('IMM-1', '"\\e[2J"'),
      'waiver 1 ("\\u001b[2J")',
    ],
    [
      'three mistakes',
      SOUND.replace('CON-77', '7').replace('ledger', '8').replace('2027-01-31', '9'),
      '(and 2 more)',
    ],
  ]
  for (const [what, text, complaint] of mistakes) {
    it(`with ${what} is refused`, () => {
      expect(complaintAbout(text)).to.include(complaint).and.not.include('s3cret')
    })
  }

  it('is named as in --waivers where it cannot be read', () => {
    const complaint = (file: string) => () => readWaivers(file)
    expect(complaint('nowhere.yaml')).to.throw(
      UsageError,
      /^--waivers nowhere\.yaml cannot be read/,
    )
    expect(complaint(tmpdir())).to.throw(UsageError, /^--waivers .* is a folder$/)
  })

  it('is named by its path from the current folder in messages', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sealproof-'))
    const file = join(folder, 'mine.yaml')
    writeFileSync(file, 'waivers: 1')
    expect(() => readWaivers(file)).to.throw(UsageError, `${file}:1: waivers is 1`)
    rmSync(folder, { recursive: true })
  })
})

describe('the published files about waivers', () => {
  const published = (name: string) =>
    readFileSync(join(PACKAGE_ROOT, 'docs', 'waivers', name), 'utf8')

  it('have a valid schema', () => {
    const schema = JSON.parse(published('waivers.schema.json'))
    const ajv = new Ajv({ formats: { date: true }, strictRequired: false })
    expect(ajv.validateSchema(schema), ajv.errorsText()).to.equal(true)
    expect(() => ajv.compile(schema)).not.to.throw()
  })

  it('have an example that can be read', () => {
    const kinds = parseWaivers(published('waivers.yaml'), 'waivers.yaml').map(({ of }) =>
      Object.keys(of),
    )
    expect(kinds).to.deep.equal([['clause'], ['scenario']])
  })

  it('name clauses and scenarios that exist', () => {
    const { specification, scenarios } = readSpecification()
    const known = [...specification.clauses, ...scenarios].map(({ id }) => id)
    const named = Array.from(published('waivers.yaml').matchAll(/(?:clause|scenario): (\S+)/g))
    expect(known).to.include.members(named.map(([, id]) => id))
    expect(named).to.have.length(2)
  })

  it('have a page whose example can be read', () => {
    const page = readFileSync(join(PACKAGE_ROOT, 'docs', 'waivers.md'), 'utf8')
    const blocks = Array.from(
      page.matchAll(/^```yaml\n([\s\S]*?)^```/gm),
      ([, block = '']) => block,
    )
    expect(blocks.map((block) => parseWaivers(block, 'waivers.md').length)).to.deep.equal([1])
  })
})
