import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { StoredObject } from '../../adapters/target'
import { expectHidden, objectsOfRows, requireStored } from './stored-table'

const envelope = {
  cipher: 'rc4',
  keyId: 'k',
  wrappedDataKey: 'AAAA',
  offset: 0,
  length: 0,
} as const
const PLAIN: StoredObject = { id: 'plain', bytes: 'AAAA', envelope: null }
const MARKER: StoredObject = { id: 'marker', bytes: '', envelope: null }
const SCHEMA: StoredObject = { ...PLAIN, id: 'schema', holdsNoValues: true }
const SEALED: StoredObject = { id: 'sealed', bytes: '', envelope }

describe('the objects of a table that may hold rows', () => {
  it('are all but those without bytes and those that are declared to hold no values', () => {
    const found = objectsOfRows([MARKER, PLAIN, SCHEMA, SEALED]).map(({ id }) => id)
    expect(found).to.deep.equal(['plain', 'sealed'])
  })

  it('are missing where markers and schemas are all that is stored', () => {
    expect(() => requireStored([MARKER, SCHEMA], 'letters')).to.throw('nothing is stored')
    expect(() => requireStored([MARKER, PLAIN], 'letters')).not.to.throw()
  })

  it('are not alone in being searched: a value in an object that is declared to hold none is found', () => {
    const bytes = Buffer.from('columns: name, forty-one thousand').toString('base64')
    const lying: StoredObject = { ...SCHEMA, bytes }
    expect(() => expectHidden([lying], ['forty-one thousand'], 'salaries')).to.throw(
      'shows the value',
    )
  })
})
