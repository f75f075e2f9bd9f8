// A target of the core operations alone, by the setting `mode`: `lawful`, `forgetful` (a read gives no rows), `one-row` (one row of
// a scenario is lost), or `down` (it cannot be asked).
const { join } = require('node:path')
const dist = join(__dirname, '..', '..', 'dist', 'selftest')
const core = require(join(dist, 'lawful', 'capabilities', 'nothing-but-the-core.js'))

exports.connect = async ({ mode }) => {
  const target = await core.connect({})
  const openSandbox = async (label) => {
    if (mode === 'down') throw new Error('the line went dead')
    const sandbox = await target.openSandbox(label)
    if (mode === 'forgetful') return { ...sandbox, readRows: async () => ({ ok: true, value: [] }) }
    if (mode !== 'one-row') return sandbox
    const readRows = async (input) => {
      const outcome = await sandbox.readRows(input)
      const isKept = ({ name }) => name !== 'many blocks'
      return outcome.ok ? { ok: true, value: outcome.value.filter(isKept) } : outcome
    }
    return { ...sandbox, readRows }
  }
  return { ...target, name: `${mode} core`, openSandbox }
}
