import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import type { Column, ColumnType, RecordChunk } from '../../columns'
import { encodeRows } from '../../record-stream'
import { type Emulator, startEmulator } from '../emulator'
import { askOdps } from '../fixtures/odps-request'

const column = (name: string, type: ColumnType): Column => ({
  name,
  type,
  comment: `about ${name} <&>`,
  isNullable: true,
})
const COLUMNS = [
  column('id', { name: 'BIGINT' }),
  column('price', { name: 'DECIMAL', precision: 10, scale: 2 }),
  column('tags', {
    name: 'MAP',
    key: { name: 'STRING' },
    value: { name: 'ARRAY', element: { name: 'VARCHAR', length: 9 } },
  }),
]

describe('tables of ODPS REST', () => {
  let emulator: Emulator
  const ask = (target: string) =>
    askOdps({ address: emulator.address, target: `/api/projects/demo/tables${target}` })
  const names = (text: string) =>
    [...text.matchAll(/<Table><Name>(\w+)</g)].map(([, name = '']) => name)
  before(async () => {
    emulator = await startEmulator({ port: 0 })
    const { tables } = emulator.cloud
    const keys = [column('ds', { name: 'STRING' }), column('hour', { name: 'INT' })]
    for (const [table, partitionKeys] of [
      ['plain', []],
      ['Parts', keys],
      ['third', []],
    ] as const) {
      const definition = { columns: COLUMNS, partitionKeys, comment: '', lifecycle: 7 }
      const request = { project: 'demo', table, definition, ifNotExists: false }
      await tables.create('owner', request)
    }
    for (const partition of [
      ['2026-01-01', '1'],
      ['2026-01-01', '2'],
      ['2026-01-02', '1'],
    ]) {
      const request = { project: 'demo', table: 'parts', partition, ifNotExists: false }
      await tables.addPartition('owner', request)
    }
  })
  after(() => emulator.close())

  it('have a schema in JSON within XML', async () => {
    const { text, headers } = await ask('/PLAIN?extended')
    expect(headers.get('x-odps-owner')).to.equal('ALIYUN$1234567890123456')
    expect(text).to.include('<Table format="Json"><Name>plain</Name><Project>demo</Project>')
    const [, json = ''] = /<Schema format="Json"><!\[CDATA\[(.*)\]\]><\/Schema>/.exec(text) ?? []
    const schema = JSON.parse(json)
    expect(schema.columns.map(({ name, type }: Column) => [name, type])).to.deep.equal([
      ['id', 'bigint'],
      ['price', 'decimal(10,2)'],
      ['tags', 'map<string,array<varchar(9)>>'],
    ])
    expect(schema.columns[0].comment).to.equal('about id <&>')
    expect(schema).to.include({ lifecycle: 7, isVirtualView: false, IsArchived: false, FileNum: 0 })
    expect((await ask('/nosuch')).code).to.equal('NoSuchObject')
    expect((await ask('/a%2Fb')).code).to.equal('InvalidParameter')
  })

  it('are listed in pages, by their prefix', async () => {
    const first = await ask('?expectmarker=true&maxitems=2')
    expect(names(first.text)).to.deep.equal(['parts', 'plain'])
    const [, marker = ''] = /<Marker>([^<]+)</.exec(first.text) ?? []
    const second = await ask(`?expectmarker=true&maxitems=2&marker=${marker}`)
    expect(names(second.text)).to.deep.equal(['third'])
    expect(second.text).to.include('<Marker></Marker>')
    expect(names((await ask('?name=PL')).text)).to.deep.equal(['plain'])
    expect(names((await ask('?type=virtual_view')).text)).to.deep.equal([])
    expect((await ask('?maxitems=0')).code).to.equal('InvalidParameter')
  })

  it('have partitions, chosen by a part of their specification', async () => {
    const hours = async (target: string) =>
      [
        ...(await ask(target)).text.matchAll(
          /Name="ds" Value="([^"]*)".*?Name="hour" Value="(\d)"/g,
        ),
      ].map(([, ds, hour]) => `${ds} ${hour}`)
    const all = ['2026-01-01 1', '2026-01-01 2', '2026-01-02 1']
    expect(await hours('/parts?partitions&expectmarker=true')).to.deep.equal(all)
    expect(await hours('/parts?partitions&reverse')).to.deep.equal([...all].reverse())
    expect(
      await hours(`/parts?partitions&partition=${encodeURIComponent("ds='2026-01-01'")}`),
    ).to.deep.equal(all.slice(0, 2))
    const one = encodeURIComponent("ds='2026-01-02',hour=1")
    expect((await ask(`/parts?partition=${one}`)).text).to.include('"createTime":')
    for (const [specification, code] of [
      ["ds='2026-01-02'", 'NoSuchPartition'],
      ["ds='2026-01-03',hour='1'", 'NoSuchPartition'],
      ["ds='2026-01-02", 'InvalidParameter'],
      ['=', 'InvalidParameter'],
    ] as const) {
      const told = await ask(`/parts?partition=${encodeURIComponent(specification)}`)
      expect([specification, told.code]).to.deep.equal([specification, code])
    }
  })

  it('show their first rows in CSV', async () => {
    const { tables } = emulator.cloud
    const rows = [1n, 2n, null].map((id) => [id, '1.50', null])
    for (const [table, partition] of [
      ['plain', []],
      ['parts', ['2026-01-01', '2']],
    ] as const) {
      const request = { project: 'demo', table, partition, createPartition: false }
      const write = await tables.beginWrite('owner', { ...request, mode: 'append' })
      await write.write(0, chunksOf([encodeRows(COLUMNS, rows)]))
      await write.commit([0])
    }
    const two = await ask('/plain?data&linenum=2&cols=price,id')
    expect(two.text).to.equal('"price","id"\n1.50,1\n1.50,2\n')
    expect((await ask('/parts?data&linenum=1')).text).to.equal(
      '"id","price","tags","ds","hour"\n1,1.50,\\N,"2026-01-01","2"\n',
    )
    for (const wrong of ['linenum=0', 'linenum=x', 'cols=nosuch', 'partition=ds']) {
      expect((await ask(`/parts?data&${wrong}`)).code, wrong).to.equal('InvalidParameter')
    }
  })
})

async function* chunksOf(chunks: readonly RecordChunk[]) {
  yield* chunks
}
