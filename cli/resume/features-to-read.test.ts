import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { Envelope } from '@cucumber/messages'
import { expect } from 'chai'
import { emptyFolder } from '../../tests/fixtures/command'
import type { BegunRun } from './earlier-run'
import { featuresToRead } from './features-to-read'

const FINISHED = 'Feature: finished\n'
const LEFT = 'Feature: left\n'

describe('the features that a resumed run reads', () => {
  const root = emptyFolder()

  function folder(name: string, files: Readonly<Record<string, string>>): string {
    const features = join(root, name, 'promises')
    mkdirSync(join(features, 'deep'), { recursive: true })
    for (const [file, text] of Object.entries(files)) writeFileSync(join(features, file), text)
    return features
  }

  /** Of the two, the second has a scenario left. */
  const earlier = {
    head: [
      { source: { uri: 'promises/finished.feature', data: FINISHED } },
      { pickle: { id: 'one', uri: 'promises/finished.feature' } },
      { source: { uri: 'promises/deep/left.feature', data: LEFT } },
      { pickle: { id: 'two', uri: 'promises/deep/left.feature' } },
      { pickle: { id: 'not selected', uri: 'promises/finished.feature' } },
    ] as unknown as Envelope[],
    testCases: [{ pickleId: 'one' }, { pickleId: 'two' }],
    finished: new Set(['one']),
    attempts: new Map([['one', 1]]),
  } as unknown as BegunRun
  const both = { 'finished.feature': FINISHED, 'deep/left.feature': LEFT }

  it('are those with a scenario left, where all are as the record has them', () => {
    const windows = { ...both, 'finished.feature': FINISHED.replaceAll('\n', '\r\n') }
    for (const [name, files] of [
      ['same', both],
      ['windows', windows],
    ] as const)
      expect(featuresToRead(earlier, folder(name, files), undefined)).to.deep.equal([
        'deep/left.feature',
      ])
  })

  it('are all where one was changed, where one came or went, or where only some count', () => {
    const all = (files: Readonly<Record<string, string>>, name: string, shard?: string) =>
      expect(featuresToRead(earlier, folder(name, files), shard), name).to.equal(undefined)
    all({ ...both, 'finished.feature': `${FINISHED}  It is other.\n` }, 'changed')
    all({ ...both, 'third.feature': LEFT }, 'one more')
    all({ 'deep/left.feature': LEFT }, 'one less')
    all(both, 'of a shard', '1/2')
  })
})
