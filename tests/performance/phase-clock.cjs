// Loaded before the command: prints on the last line of standard output when the process came to its parts, in seconds
// from its start: the first scenario asked, the record closed, the end; and its CPU time.
const { join } = require('node:path')
const { RecordFile } = require(join(__dirname, '../../dist/cli/run/record-file'))

const moments = {}
const note = (name) => {
  moments[name] ??= (performance.now() / 1000).toFixed(2)
}
for (const [method, name] of [
  ['begin', 'asks from'],
  ['goOn', 'asks from'],
  ['end', 'record closed at'],
]) {
  const original = RecordFile.prototype[method]
  RecordFile.prototype[method] = function (...given) {
    if (method !== 'end') note(name)
    const result = original.apply(this, given)
    note(name)
    return result
  }
}
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  moments['CPU time'] = ((user + system) / 1e6).toFixed(2)
  const parts = Object.entries(moments).map(([name, seconds]) => `${name} ${seconds} s`)
  process.stdout.write(`\n${parts.join(', ')}\n`)
})
