// Loaded before the command: measures the time that the record of a run takes, within the same process. All of it counts:
// making the lines, writing each exchange, fdatasync, and the digest. Prints JSON on the last line of standard error. In a
// thread it measures how long scenarios wait until their exchanges are written.
const { join } = require('node:path')
const { getEnvironmentData, isMainThread, setEnvironmentData } = require('node:worker_threads')
const WAITED = 'journal clock: microseconds that threads waited'
const { RecordFile } = require(join(__dirname, '../../dist/cli/run/record-file'))

if (isMainThread) setEnvironmentData(WAITED, new BigInt64Array(new SharedArrayBuffer(8)))
const waited = getEnvironmentData(WAITED)

const turns = require(join(__dirname, '../../dist/steps/support/written-exchanges'))
const { allWritten } = turns
turns.allWritten = async () => {
  const start = performance.now()
  await allWritten()
  if (!isMainThread) Atomics.add(waited, 0, BigInt(Math.round((performance.now() - start) * 1000)))
}

const spent = { milliseconds: 0, calls: 0 }
let began = 0
let depth = 0
for (const name of ['begin', 'goOn', 'write', 'correct', 'settle', 'end']) {
  const method = RecordFile.prototype[name]
  if (method === undefined) continue
  RecordFile.prototype[name] = function (...given) {
    if (began === 0 && name === 'begin') began = performance.now()
    const start = performance.now()
    depth += 1
    try {
      return method.apply(this, given)
    } finally {
      depth -= 1
      if (depth === 0) {
        spent.milliseconds += performance.now() - start
        spent.calls += 1
      }
      if (name === 'end') spent.total = performance.now() - began
    }
  }
}
if (isMainThread)
  process.on('exit', () => {
    spent.waited = Number(waited[0]) / 1000
    process.stderr.write(`\n${JSON.stringify(spent)}\n`)
  })
