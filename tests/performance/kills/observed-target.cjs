// The bundled reference, which writes down what it is asked: a line for each sandbox and each answer, before the answer is
// given. So what was asked is known without the record of the run. OBSERVED_LOG names the file, OBSERVED_DELAY the
// milliseconds that each answer takes.
const { appendFileSync } = require('node:fs')
const { join } = require('node:path')
const { connect } = require(join(__dirname, '../../../dist/adapters/reference'))

const { OBSERVED_LOG, OBSERVED_DELAY = '0' } = process.env

function note(...words) {
  if (OBSERVED_LOG) appendFileSync(OBSERVED_LOG, `${words.join('\t')}\n`)
}

const pause = () => new Promise((resolve) => setTimeout(resolve, Number(OBSERVED_DELAY)))

/** `facets`: the operations of a capability are in an object of its own. */
function observed(operations, label, facet = '') {
  return new Proxy(operations, {
    get(object, name) {
      const value = object[name]
      if (typeof value === 'object' && value !== null)
        return observed(value, label, `${String(name)}.`)
      if (typeof value !== 'function' || name === 'close') return value?.bind?.(object) ?? value
      return async (input) => {
        if (OBSERVED_DELAY !== '0') await pause()
        const outcome = await value.call(object, input)
        note('answered', label, `${facet}${String(name)}`)
        return outcome
      }
    },
  })
}

exports.connect = async (settings) => {
  const target = await connect(settings)
  return {
    ...target,
    name: 'observed reference',
    openSandbox: async (label) => {
      note('opened', label)
      return observed(await target.openSandbox(label), label)
    },
    close: () => target.close(),
  }
}
