import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { faulty, fromReports, lawful, perSandbox, replacing, usedBy } from './specimen'
import type { FullSandbox } from './variation'

const CLAUSE = /(?:faulty\(|clause:)\s*'([A-Z]+)-\d+'/

async function sandboxesOf({ connect }: Pick<ReturnType<typeof lawful>, 'connect'>) {
  const target = await connect({})
  const open = async () => (await target.openSandbox('test')) as FullSandbox
  return [await open(), await open()] as const
}

const SALES = { name: 'sales', region: 'cn-shanghai', encryption: null }

describe('the shelves of the faulty targets', () => {
  const root = join(__dirname, 'faulty')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => {
    return file.endsWith('.ts')
  })

  it('hold each target in the folder of its clause', () => {
    const wrong = files.filter((file) => {
      const [, area] = CLAUSE.exec(readFileSync(join(root, file), 'utf8')) ?? []
      return area !== basename(dirname(file))
    })
    expect(files).to.have.length.above(200)
    expect(wrong).to.deep.equal([])
  })
})

describe('a specimen', () => {
  it('describes its fault or its freedom', () => {
    expect(faulty('IMM-1', 'It costs.', {}).fault).to.deep.equal({
      clause: 'IMM-1',
      costs: 'It costs.',
    })
    expect(lawful('It may.', {}).freedom).to.deep.equal({ takes: 'It may.' })
  })

  it('names the public reports that it was taken from', () => {
    const reports = [{ system: 'Ozone', address: 'https://example.com/1' }] as const
    const { fault } = fromReports('metering', reports, faulty('BIL-1', 'It costs.', {}))
    expect(fault).to.deep.equal({
      clause: 'BIL-1',
      costs: 'It costs.',
      source: { kind: 'metering', reports },
    })
    const { freedom } = usedBy(reports, lawful('It may.', {}))
    expect(freedom).to.deep.equal({ takes: 'It may.', reports })
  })

  it('replaces a method also where its own part calls it', async () => {
    const specimen = lawful(
      'The default key is another one.',
      replacing('masterKeyChoice', () => ({ defaultKey: () => 'another key' })),
      replacing('projects', (projects) => ({
        getProject(principal, { project: name }) {
          const { encryption } = projects.find(principal, name)
          return { name: encryption?.masterKeyId ?? '', region: 'cn-shanghai', encryption: null }
        },
      })),
    )
    const [sandbox] = await sandboxesOf(specimen)
    const encryption = { algorithm: 'AES256', key: { kind: 'default' } } as const
    await sandbox.createProject({ ...SALES, encryption })
    const found = await sandbox.getProject({ name: 'sales' })
    expect(found.ok && found.value.name).to.equal('another key')
  })

  it('applies two replacements of one part in their order', async () => {
    const suffixed = (suffix: string) =>
      replacing('projects', (projects) => ({
        getProject(principal, request) {
          const project = projects.getProject(principal, request)
          return { ...project, name: project.name + suffix }
        },
      }))
    const [sandbox] = await sandboxesOf(lawful('Names.', suffixed('-a'), suffixed('-b')))
    await sandbox.createProject(SALES)
    const found = await sandbox.getProject({ name: 'sales' })
    expect(found.ok && found.value.name).to.equal('sales-a-b')
  })

  it('has variables of its own in each sandbox', async () => {
    const counting = perSandbox(() => {
      let created = 0
      return [
        replacing('projects', (projects) => ({
          createProject(principal, request) {
            created += 1
            return projects.createProject(principal, request)
          },
          getProject: (principal, request) => {
            return { ...projects.getProject(principal, request), name: `${created} created` }
          },
        })),
      ]
    })
    const sandboxes = await sandboxesOf(lawful('Counts.', counting))
    for (const sandbox of sandboxes) {
      await sandbox.createProject(SALES)
      const found = await sandbox.getProject({ name: 'sales' })
      expect(found.ok && found.value.name).to.equal('1 created')
    }
  })

  it('answers otherwise at the port, and gets the answers from before', async () => {
    const [sandbox] = await sandboxesOf(
      lawful(
        'Rows are doubled twice.',
        ...[1, 2].map(() => ({ readRows }: FullSandbox) => ({
          readRows: async (input: Parameters<typeof readRows>[0]) => {
            const outcome = await readRows(input)
            if (!outcome.ok) return outcome
            return { ok: true as const, value: [...outcome.value, ...outcome.value] }
          },
        })),
      ),
    )
    await sandbox.createProject(SALES)
    const place = { project: 'sales', table: 'orders' }
    await sandbox.writeRows({ ...place, rows: [{ order: 'tea' }], mode: 'append' })
    const read = await sandbox.readRows(place)
    expect(read.ok && read.value).to.have.length(4)
  })
})
