// Loaded before the command: prints on the last line of standard output when the process came to its parts, in seconds
// from its start: the first scenario asked, the record closed, the end; each with the CPU time until then.
const { join } = require('node:path')
const { RecordFile } = require(join(__dirname, '../../dist/cli/run/record-file'))

const moments = {}
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage()
  return ((user + system) / 1e6).toFixed(2)
}
const note = (name) => {
  moments[name] ??= `${(performance.now() / 1000).toFixed(2)} s (CPU ${cpuSeconds()} s)`
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
  note('end at')
  const parts = Object.entries(moments).map(([name, moment]) => `${name} ${moment}`)
  process.stdout.write(`\n${parts.join(', ')}\n`)
})
