import { createHash } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { type Emulator, startEmulator } from '../emulator'
import { askOdps, jobOf, type OdpsAsked } from '../fixtures/odps-request'

const INSTANCES = '/api/projects/demo/instances'

describe('ODPS REST', () => {
  let emulator: Emulator
  const mistakes: unknown[] = []
  const ask = (target: string, asked: Partial<OdpsAsked> = {}) =>
    askOdps({ address: emulator.address, target, ...asked })
  const submit = (body: string) => ask(INSTANCES, { method: 'POST', body })
  before(async () => {
    emulator = await startEmulator({ port: 0, onMistake: (error) => mistakes.push(error) })
  })
  after(async () => {
    await emulator.close()
    expect(mistakes).to.deep.equal([])
  })

  it('describes a project, below /api and without it, with the headers that clients need', async () => {
    for (const target of [
      '/api/projects/demo',
      '/projects/demo/',
      '/projects/demo?properties=all',
    ]) {
      const { status, text, headers } = await ask(target)
      expect(status, target).to.equal(200)
      expect(text).to.include('<Name>demo</Name>').and.include('<State>AVAILABLE</State>')
      expect(headers.get('x-odps-owner')).to.equal('ALIYUN$1234567890123456')
      for (const time of ['x-odps-creation-time', 'last-modified']) {
        expect(headers.get(time)).to.match(/^\w{3}, \d{2} \w{3} \d{4} [\d:]{8} GMT$/)
      }
      expect(headers.get('x-odps-request-id')).to.match(/^[0-9A-F]{24}$/)
    }
    const address = await ask('/api/projects/demo/tunnel?service&curr_project=demo')
    expect(`http://${address.text}`).to.equal(emulator.address)
  })

  it('refuses requests that are not signed as they are sent', async () => {
    const target = '/api/projects/demo'
    const long = new Date(Date.now() - 3_600_000)
    for (const [code, asked] of [
      ['SignatureNotMatch', { secret: 'another' }],
      ['SignatureNotMatch', { changed: { 'x-odps-tag': 'added' } }],
      ['SignatureNotMatch', { changed: { 'content-type': 'text/plain' } }],
      ['Unauthorized', { accessKeyId: 'unknown' }],
      ['Unauthorized', { changed: { authorization: 'ODPS testid' } }],
      ['Unauthorized', { securityToken: 'of another' }],
      ['RequestTimeTooSkewed', { date: long }],
    ] as const) {
      const told = await ask(target, asked)
      expect(told.code, JSON.stringify(asked)).to.equal(code)
      expect(told.status).to.be.within(400, 401)
      expect(told.text).to.match(/<RequestId>[0-9A-F]{24}<\/RequestId><HostId>127\.0\.0\.1:/)
    }
    const unsigned = await fetch(`${emulator.address}${target}`)
    expect(await unsigned.text()).to.include('ODPS-0410001')
    const body = jobOf('SELECT 1;')
    const headers = { 'content-md5': createHash('md5').update('another').digest('hex') }
    const changed = await ask(INSTANCES, { method: 'POST', body, headers })
    expect(changed.text).to.include('ODPS-0420061')
  })

  it('takes temporary credentials with their token, until they expire', async () => {
    const { ram } = emulator.cloud
    const open = (expiresAt: number) =>
      ram.sessions.open({ roleId: '1', roleName: 'reader', sessionName: 's', expiresAt })
    const now = emulator.clock.now()
    const [fresh, expired] = [open(now + 900_000), open(now - 1)]
    const withSession = ({ accessKeyId, accessKeySecret, securityToken }: typeof fresh) =>
      ask('/api/tenants', { accessKeyId, secret: accessKeySecret, securityToken })
    expect((await withSession(fresh)).status).to.equal(200)
    const { code, text } = await withSession(expired)
    expect([code, /ODPS-\d{7}/.exec(text)?.[0]]).to.deep.equal([
      'AuthenticationRequestExpired',
      'ODPS-0410031',
    ])
    const { code: other } = await withSession({ ...fresh, securityToken: 'another' })
    expect(other).to.equal('Unauthorized')
  })

  it('answers a job at once, and by the routes that clients poll', async () => {
    const { status, headers, text } = await submit(jobOf('SELECT 1;', 'T', '{"a": "b"}'))
    expect(status).to.equal(201)
    expect(text).to.include('<Task Type="SQL"><Name>T</Name><Status>Success</Status>')
    const location = headers.get('location') ?? ''
    const own = location.replace(emulator.address, '')
    expect(location).to.match(
      /^http:\/\/127\.0\.0\.1:\d+\/api\/projects\/demo\/instances\/\d{17}g\w{10}$/,
    )
    expect((await ask(own)).text).to.include('<Instance><Status>Terminated</Status></Instance>')
    expect((await ask(`${own}?taskstatus`)).text).to.include('<Status>Success</Status><Histories>')
    expect((await ask(`${own}?source`)).text).to.include('<Query><![CDATA[SELECT 1;]]></Query>')
    const result = await ask(`${own}?result`)
    expect(result.text).to.match(/"SelectResultStatus":"YES".*"Type":"\w+"/)
    const [, csv = ''] =
      /<Result Transform="Base64" Format="csv">(\S*)<\/Result>/.exec(result.text) ?? []
    expect(Buffer.from(csv, 'base64').toString()).to.match(/^".*"\n1\n$/)
    const stopped = await ask(own, {
      method: 'PUT',
      body: '<Instance><Status>Terminated</Status></Instance>',
    })
    expect(stopped.code).to.equal('InvalidStateSetting')
    expect((await ask(`${INSTANCES}/20260101000000000gx`)).code).to.equal('NoSuchObject')
  })

  it('a task that fails says why, and those after it do not begin', async () => {
    const failing = jobOf('NO SUCH STATEMENT;').replace(
      '</Tasks>',
      '<SQL><Name>Second</Name><Query>SELECT 1;</Query></SQL></Tasks>',
    )
    const { status, text } = await submit(failing)
    expect(status).to.equal(201)
    expect(text).to.match(
      /<Status>Failed<\/Status>.*<Name>Second<\/Name><Status>Cancelled<\/Status>/,
    )
    const [, message = ''] = /Format="text">([^<]+)</.exec(text) ?? []
    expect(Buffer.from(message, 'base64').toString()).to.match(/^ODPS-0130161:/)
  })

  it('lists instances in pages, newest first', async () => {
    for (let index = 0; index < 3; index++) await submit(jobOf('SELECT 1;'))
    const names: string[] = []
    let marker = ''
    do {
      const { text } = await ask(`${INSTANCES}?maxitems=2&marker=${marker}`)
      names.push(...[...text.matchAll(/<Instance><Name>(\w+)</g)].map(([, name = '']) => name))
      marker = /<Marker>([^<]*)</.exec(text)?.[1] ?? ''
    } while (marker !== '')
    expect(names.length).to.be.at.least(3)
    expect(new Set(names).size).to.equal(names.length)
    const times = names.map((name) => name.slice(0, 17))
    expect(times).to.deep.equal([...times].sort().reverse())
  })

  it('another user sees an instance, and neither its query nor its results', async () => {
    const { ram, projects } = emulator.cloud
    const user = ram.users.create('reader')
    const key = ram.users.createAccessKey('reader')
    const project = projects.find('owner', 'demo')
    project.members.add(user.userName, 'user', 'user')
    const { headers } = await submit(jobOf('SELECT 1;'))
    const own = (headers.get('location') ?? '').replace(emulator.address, '')
    const keys = { accessKeyId: key.accessKeyId, secret: key.accessKeySecret }
    expect((await ask(own, keys)).status).to.equal(200)
    for (const query of ['?result', '?source']) {
      const { code, text } = await ask(own + query, keys)
      expect([code, text.includes('ODPS-0420095')]).to.deep.equal(['NoPermission', true])
    }
    project.members.remove(user.userName, 'user')
    expect((await ask('/api/projects/demo', keys)).code).to.equal('NoPermission')
  })

  it('results are forgotten a day later', async () => {
    const { headers } = await submit(jobOf('SELECT 1;'))
    const own = (headers.get('location') ?? '').replace(emulator.address, '')
    emulator.clock.advance(24)
    expect((await ask(`${own}?result`)).code).to.equal('NoSuchObject')
  })

  for (const [what, body] of [
    ['no XML', 'SELECT 1'],
    ['an element that is not closed', '<Instance><Job>'],
    ['another root', '<Job/>'],
    [
      'a document type',
      `<!DOCTYPE a [<!ENTITY b "c">]>${jobOf('SELECT 1').replace(/<\?.*\?>/, '')}`,
    ],
    ['no task', '<Instance><Job><Tasks></Tasks></Job></Instance>'],
    ['a task of another kind', '<Instance><Job><Tasks><XFlow/></Tasks></Job></Instance>'],
    ['nested too deep', `<Instance>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</Instance>`],
  ] as const) {
    it(`refuses a job: ${what}`, async () => {
      const { status, code, text } = await submit(body)
      expect([status, code]).to.deep.equal([400, 'InvalidParameter'])
      expect(text).to.match(/ODPS-04200[346]1/)
    })
  }

  it('says what it does not serve, and who may do what', async () => {
    for (const [method, target] of [
      ['GET', '/api/projects/demo/functions'],
      ['DELETE', '/api/projects/demo'],
    ]) {
      const { status, code } = await ask(target ?? '', { method: method ?? '' })
      expect([target, status, code]).to.deep.equal([target, 405, 'MethodNotAllowed'])
    }
    const body =
      '<Authorization><Query>whoami</Query><ResponseInJsonFormat>true</ResponseInJsonFormat></Authorization>'
    const { text } = await ask('/api/projects/demo/authorization', { method: 'POST', body })
    expect(text).to.include('ALIYUN$1234567890123456')
    const check = (resource: string) =>
      ask('/api/projects/demo/auth/', {
        method: 'POST',
        body: JSON.stringify([{ Action: 'odps:Select', Resource: resource }]),
      })
    expect((await check('/projects/demo/tables/t')).text).to.include('<Result>Allow</Result>')
    expect((await check('/projects/other/tables/t')).text).to.include('<Result>Deny</Result>')
    const configuration = await ask('/api/projects/demo?security_configuration')
    expect(configuration.text).to.include('<ProjectProtection Protected="false">')
  })

  it('gives a token for Logview, because JDBC ends a statement that has none', async () => {
    const own = '/authorization?sign_bearer_token'
    const body = '{"expires_in_hours": 24, "policy": {}}'
    const { text } = await ask(`/api/projects/demo${own}`, { method: 'POST', body })
    expect(text).to.match(/<Authorization><Result>logview-\w+<\/Result><\/Authorization>/)
    const { status } = await ask(`/api/projects/nosuch${own}`, { method: 'POST', body })
    expect(status).to.equal(404)
  })

  it('lists the one schema of a project, as dbt asks before it builds', async () => {
    const { text } = await ask('/api/projects/demo/schemas?expectmarker=true')
    expect(text).to.include('<Schemas><Schema><Name>default</Name>')
    expect((await ask('/api/projects/nosuch/schemas')).status).to.equal(404)
  })

  it('planned failures and recent calls cover its routes', async () => {
    emulator.disturbances.plan({
      product: 'Odps',
      operation: 'GetProject',
      failure: 'throttled',
      times: 1,
    })
    expect((await ask('/api/projects/demo')).code).to.equal('QPSExceeded')
    const [newest] = emulator.recentCalls.list()
    expect([newest?.product, newest?.operation, newest?.errorCode]).to.deep.equal([
      'Odps',
      'GetProject',
      'QPSExceeded',
    ])
  })
})
