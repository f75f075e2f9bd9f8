import type { BillLine } from '../../../adapters/target'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'Encryption is free, storing and computing are not: MaxCompute bills both for every project ' +
    'alike, encrypted or not.',
  ({ metering, readRows, writeRows }) => {
    let storedBytes = 0
    let computedRows = 0

    function lines(): readonly BillLine[] {
      const region = 'cn-shanghai'
      return [
        { service: 'maxcompute', item: 'Storage', region, quantity: storedBytes },
        { service: 'maxcompute', item: 'Computing', region, quantity: computedRows },
      ]
    }

    return {
      async writeRows(input) {
        storedBytes += JSON.stringify(input.rows).length
        computedRows += input.rows.length
        return writeRows(input)
      },
      async readRows(input) {
        const outcome = await readRows(input)
        if (outcome.ok) computedRows += outcome.value.length
        return outcome
      },
      'metering.bill': async (input) => {
        const outcome = await metering.bill(input)
        return outcome.ok ? { ok: true, value: [...outcome.value, ...lines()] } : outcome
      },
    }
  },
)
