import test from 'node:test'
import { expect } from 'chai'
import { AES256, ALLOW_ALL, byok, ENCRYPTED_ONLY, Following, HOME } from './fixtures/following'

const project = (encryption: object | null, name = 'payroll') => ({
  name,
  region: HOME,
  encryption,
})
const as = 'mei'

function ready(): Following {
  const follow = new Following()
  follow.key()
  return follow
}

test('a project is what was asked for', () => {
  const rc4 = { ...AES256, algorithm: 'RC4' }
  const answers: readonly (readonly [object | null, object | null, readonly string[]])[] = [
    [AES256, AES256, []],
    [AES256, rc4, ['ALG-6']],
    [AES256, null, ['IMM-1']],
    [null, AES256, ['NEW-3']],
    [byok('k1'), byok('k1'), []],
    [byok('k1'), AES256, ['KEY-7']],
  ]
  for (const [asked, answer, clauses] of answers)
    expect(ready().yes('createProject', project(asked), project(answer))).to.deep.equal(clauses)
})

test('what must be refused is refused with a code that fits', () => {
  const refusals: readonly (readonly [object, string, string])[] = [
    [project({ ...AES256, algorithm: 'SM4' }), 'ALGORITHM_UNSUPPORTED', 'ALG-2'],
    [project(byok('none')), 'KEY_NOT_FOUND', 'BYOK-3'],
    [project(AES256, '1'), 'INVALID_ARGUMENT', 'NEW-4'],
  ]
  for (const [asked, code, clause] of refusals) {
    expect(ready().no('createProject', asked, code as never)).to.deep.equal([])
    expect(ready().no('createProject', asked, 'ENCRYPTION_IMMUTABLE')).to.deep.equal([clause])
    expect(ready().yes('createProject', asked, asked)).to.deep.equal([clause])
  }
})

test('what is promised is not refused', () => {
  expect(ready().no('createProject', project(AES256), 'ACCESS_DENIED')).to.deep.equal([
    'ALG-1',
    'KEY-1',
  ])
  expect(ready().no('createProject', project(null), 'ACCESS_DENIED')).to.deep.equal(['NEW-1'])
})

test('a name that is taken is refused, and the project keeps its encryption', () => {
  for (const [encryption, clause] of [
    [AES256, 'IMM-1'],
    [null, 'NEW-1'],
  ] as const) {
    const follow = ready()
    follow.project('payroll', encryption)
    const again = { name: 'payroll', region: 'cn-shanghai', encryption: null }
    expect(follow.no('createProject', again, 'ALREADY_EXISTS')).to.deep.equal([])
    expect(follow.yes('createProject', again, again)).to.deep.equal([clause, 'NEW-4'])
  }
})

test('a refused creation leaves nothing, not even its name', () => {
  const follow = ready()
  follow.no('createProject', project({ ...AES256, algorithm: 'SM4' }), 'ALGORITHM_UNSUPPORTED')
  expect(follow.no('getProject', { name: 'payroll' }, 'NOT_FOUND')).to.deep.equal([])
  expect(follow.yes('getProject', { name: 'payroll' }, project(null))).to.deep.equal(['ALG-2'])
  expect(follow.no('createProject', project(AES256), 'ALREADY_EXISTS')).to.deep.equal(['ALG-2'])
  expect(follow.project()).to.deep.equal([])
})

test('encryption is not switched off and its algorithm not changed', () => {
  const change = (encryption: object | null) => ({ project: 'payroll', encryption })
  const changes = [
    [null, 'IMM-1', 'IMM-4'],
    [{ ...AES256, algorithm: 'RC4' }, 'IMM-2', 'IMM-4'],
  ] as const
  for (const [encryption, clause, later] of changes) {
    const follow = ready()
    follow.project()
    expect(follow.no('setEncryption', change(encryption), 'ENCRYPTION_IMMUTABLE')).to.deep.equal([])
    expect(follow.yes('getProject', { name: 'payroll' }, project(AES256))).to.deep.equal([])
    expect(follow.yes('setEncryption', change(encryption), project(encryption))).to.deep.equal([
      clause,
    ])
    const retrofitted = ready()
    retrofitted.project('payroll', null)
    retrofitted.yes('setEncryption', change(AES256), project(AES256))
    expect(retrofitted.yes('setEncryption', change(encryption), project(encryption))).to.deep.equal(
      [later, clause],
    )
  }
})

test('a refused change changes nothing', () => {
  const follow = ready()
  follow.project()
  follow.no('setEncryption', { project: 'payroll', encryption: null }, 'ENCRYPTION_IMMUTABLE')
  expect(follow.yes('getProject', { name: 'payroll' }, project(null))).to.deep.equal([
    'IMM-1',
    'IMM-3',
  ])
})

test('a key that was exchanged is the key from then on', () => {
  const follow = ready()
  follow.project()
  const change = { project: 'payroll', encryption: byok('k1') }
  expect(follow.no('setEncryption', change, 'ENCRYPTION_IMMUTABLE')).to.deep.equal([])
  expect(follow.yes('setEncryption', change, project(byok('k1')))).to.deep.equal([])
  expect(follow.yes('getProject', { name: 'payroll' }, project(byok('k1')))).to.deep.equal([])
  expect(follow.yes('getProject', { name: 'payroll' }, project(AES256))).to.deep.equal(['KEY-7'])
})

test('another spelling is accepted or refused, and an algorithm that the target chose is kept', () => {
  const spelled = project({ ...AES256, algorithm: 'AES-256' })
  expect(ready().no('createProject', spelled, 'INVALID_ARGUMENT')).to.deep.equal([])
  expect(ready().yes('createProject', spelled, project(AES256))).to.deep.equal([])
  const empty = project({ ...AES256, algorithm: '' })
  const follow = ready()
  expect(follow.yes('createProject', empty, project(AES256))).to.deep.equal([])
  const other = project({ ...AES256, algorithm: 'RC4' })
  expect(follow.yes('getProject', { name: 'payroll' }, other)).to.deep.equal(['ALG-6'])
})

test('under a policy that forces encryption silence may mean encryption, and without one it may not', () => {
  const silent = { name: 'payroll', region: HOME, as }
  const forced = ready()
  forced.principal(as, ENCRYPTED_ONLY, ALLOW_ALL)
  expect(forced.no('createProject', silent, 'ACCESS_DENIED')).to.deep.equal([])
  expect(forced.yes('createProject', silent, project(AES256))).to.deep.equal([])
  expect(forced.yes('getProject', { name: 'payroll' }, project(null))).to.deep.equal(['IMM-1'])
  const free = ready()
  free.principal(as, ALLOW_ALL)
  expect(free.yes('createProject', silent, project(AES256))).to.deep.equal(['NEW-3'])
})

test('RAM decides who creates a project', () => {
  const follow = ready()
  follow.principal(as, ENCRYPTED_ONLY, ALLOW_ALL)
  const create = (encryption: object | null) => ({ ...project(encryption), as })
  expect(follow.no('createProject', create(null), 'ACCESS_DENIED')).to.deep.equal([])
  expect(follow.yes('createProject', create(null), project(null))).to.deep.equal(['POL-1'])
  const denied = ready()
  denied.principal(as, ENCRYPTED_ONLY, ALLOW_ALL)
  expect(denied.no('createProject', create(AES256), 'ACCESS_DENIED')).to.deep.equal([
    'POL-2',
    'ALG-1',
    'KEY-1',
  ])
  const unknown = ready()
  expect(unknown.yes('createProject', create(AES256), project(AES256))).to.deep.equal(['POL-4'])
})

test('encrypting an existing project takes authorisation and role; with one of them it is left open', () => {
  const change = { project: 'payroll', encryption: AES256, as }
  const answers = [
    [true, true, ['PRM-1'], []],
    [true, false, [], []],
    [false, true, [], []],
    [false, false, [], ['PRM-2']],
  ] as const
  for (const [isAllowed, isAdministrator, ofRefusal, ofAcceptance] of answers) {
    const begin = () => {
      const follow = ready()
      follow.project('payroll', null)
      follow.principal(as, ...(isAllowed ? [ALLOW_ALL] : []))
      const role = isAdministrator ? 'Super_Administrator' : 'user'
      follow.yes('access.assignRole', { project: 'payroll', principal: as, role })
      return follow
    }
    expect(begin().no('setEncryption', change, 'ACCESS_DENIED')).to.deep.equal(ofRefusal)
    expect(begin().yes('setEncryption', change, project(AES256))).to.deep.equal(ofAcceptance)
  }
})

test('a target may offer some regions only', () => {
  const far = { ...project(null), region: 'eu-central-1' }
  expect(new Following().no('createProject', far, 'INVALID_ARGUMENT')).to.deep.equal([])
  const offered = new Following({ regions: ['eu-central-1'] })
  expect(offered.no('createProject', far, 'INVALID_ARGUMENT')).to.deep.equal(['NEW-1'])
})

test('a workspace makes the same projects', () => {
  const follow = ready()
  follow.yes('dataworks.createWorkspace', { name: 'w', region: HOME })
  const create = { workspace: 'w', name: 'payroll', encryption: AES256 }
  expect(follow.no('dataworks.createProject', create, 'ACCESS_DENIED')).to.deep.equal(['NEW-2'])
  expect(follow.yes('dataworks.createProject', create, project(null))).to.deep.equal([
    'IMM-1',
    'NEW-2',
  ])
})

test('an activation may count for other regions, until the target says that it does not', () => {
  const elsewhere = { ...project(byok('k1')), region: 'cn-beijing' }
  const asksFirst = ready()
  asksFirst.yes('keys.status', { region: 'cn-beijing' }, { activated: false })
  expect(asksFirst.no('createProject', elsewhere, 'KMS_NOT_ACTIVATED')).to.deep.equal([])
  expect(asksFirst.no('createProject', elsewhere, 'ENCRYPTION_IMMUTABLE')).to.include('BYOK-2')
  expect(
    asksFirst.yes('keys.create', { region: 'cn-beijing' }, asksFirst.keyIn('Enabled', 'k2')),
  ).to.include('BYOK-1')
  const unknown = ready()
  expect(unknown.no('keys.create', { region: 'cn-beijing' }, 'KMS_NOT_ACTIVATED')).to.deep.equal([])
  expect(
    unknown.yes('keys.create', { region: 'cn-hangzhou' }, unknown.keyIn('Enabled', 'k3')),
  ).not.to.include('BYOK-1')
})
