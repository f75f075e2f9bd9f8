// Loaded before the command: measures the time that the record of a run takes, within the same process. All of it counts:
// making the lines, writing each exchange, fdatasync, and the digest. Prints JSON on the last line of standard error.
const { join } = require('node:path')
const { RecordFile } = require(join(__dirname, '../../dist/cli/run/record-file'))

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
process.on('exit', () => process.stderr.write(`\n${JSON.stringify(spent)}\n`))
