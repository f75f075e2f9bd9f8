/** A KMS whose log, or whose meters (which the bill is made of), show calls some hours late. */
import { HOUR_MS, type Kms } from '../../reference-impl/index'
import { type Replacement, replacing } from '../replacing'

type CallLog = ReturnType<Kms['callLog']>
type Meters = ReturnType<Kms['meters']>

export function lateMeters(hours: { readonly log: number; readonly bill: number }): Replacement {
  return replacing('kms', (kms, { clock }) => {
    const postedAfter = (delay: number): CallLog =>
      kms.callLog().filter(({ time }) => clock.now() - time >= delay * HOUR_MS)
    return {
      callLog: () => postedAfter(hours.log),
      meters: () => metersOf(postedAfter(hours.bill), kms.meters()),
    }
  })
}

/** The meters as they were when these calls were all. */
export function metersOf(log: CallLog, meters: Meters): Meters {
  return meters.flatMap((meter) => {
    const completedCalls = log.filter((call) => {
      return (
        call.outcome === 'completed' &&
        call.operation === meter.operation &&
        call.region === meter.region &&
        call.keyId === meter.keyId
      )
    }).length
    return completedCalls === 0 ? [] : [{ ...meter, completedCalls }]
  })
}
