import { existsSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { selfSigned } from '../../adapters/fixtures/self-signed'
import { emptyFolder, SPECIFICATION, sealproof } from '../../tests/fixtures/command'
import { rows, TroubleStage } from '../../tests/fixtures/trouble/stage'
import { OF_A_BODY, OF_ANY_ANSWER, WITHOUT_CONNECTION } from '../../tests/fixtures/trouble/troubles'

/** So many runs at a time: they do little, and wait much. */
const AT_ONCE = 3
const ROWS = rows('connect', OF_ANY_ANSWER, OF_A_BODY)

describe('sealproof run, where a target cannot be reached', () => {
  const stage = new TroubleStage()
  const secure = createServer(selfSigned(), (_, response) => response.end('{}'))
  const said = new Map<string, string>()
  let folder: string

  /** What is left of a run that could not begin. */
  async function refused(target: string): Promise<string> {
    const command = ['run', '--features', SPECIFICATION, '--target', target, '--out', 'out']
    const { code, stdout, stderr } = await sealproof([...command, '--setting', 'timeout=2'], folder)
    const written = existsSync(join(folder, 'out'))
    expect({ code, stdout, written }).to.deep.equal({ code: 3, stdout: '', written: false })
    expect(stderr).to.match(/^sealproof: the target cannot be asked: GET \/ [^\n]*\n$/)
    return stderr
  }

  before(async () => {
    folder = emptyFolder()
    await stage.rise()
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve))
    const left = ROWS.map(([label]) => label.slice('connect: '.length))
    const one = async (): Promise<void> => {
      for (let way = left.shift(); way !== undefined; way = left.shift()) {
        const told = await refused(`${stage.server.address}/${encodeURIComponent(way)}`).catch(
          (error: Error) => error.message,
        )
        said.set(way, told)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, one))
  })
  after(async () => {
    secure.close()
    await stage.fall()
  })

  for (const [label, trouble] of ROWS) {
    const way = label.slice('connect: '.length)
    it(`ends with 3 and one sentence, with nothing written, where it ${way}`, () => {
      expect(said.get(way)).to.include(`cannot be asked: ${stage.message('GET /', trouble)}`)
    })
  }

  it('says that no trusted authority signed its certificate', async () => {
    const address = `https://127.0.0.1:${(secure.address() as AddressInfo).port}`
    const says = WITHOUT_CONNECTION['shows a certificate that no trusted authority signed']
    expect(await refused(address)).to.include(stage.message('GET /', { says }, address))
  })

  it('says that there is no secure connection where nothing is secure', async () => {
    const address = stage.server.address.replace('http:', 'https:')
    const says = WITHOUT_CONNECTION['speaks HTTP where https:// was asked for']
    expect(await refused(address)).to.include(stage.message('GET /', { says }, address))
  })

  it('says that nothing listens there', async () => {
    const gone = new TroubleStage()
    await gone.rise()
    await gone.fall()
    const says = WITHOUT_CONNECTION['refuses connections']
    expect(await refused(gone.server.address)).to.include(gone.message('GET /', { says }))
  })
})
