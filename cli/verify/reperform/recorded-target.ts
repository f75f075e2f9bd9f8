/** A target that gives the answers of a record again: of the scenario that is repeated at the time. */
import { CONTRACT } from '../../../adapters/contract'
import type { LoadedTarget } from '../../../adapters/load'
import type { Capability, OperationName, Sandbox } from '../../../adapters/target'
import type { Run } from '../../../reports'
import type { RecordedScenario } from './recorded-scenario'

export function recordedTarget(
  { target }: Pick<Run, 'target'>,
  current: () => RecordedScenario | undefined,
): LoadedTarget {
  const { name, version, regions, retentionHours, meteringDelayHours } = target
  return {
    name,
    version,
    capabilities: new Set(target.capabilities as readonly Capability[]),
    ...(regions === undefined ? {} : { regions }),
    ...(retentionHours === undefined ? {} : { retentionHours }),
    ...(meteringDelayHours === undefined ? {} : { meteringDelayHours }),
    openSandbox: async () => sandboxOf(current),
    close: async () => {},
  }
}

function sandboxOf(current: () => RecordedScenario | undefined): Sandbox {
  const sandbox: Record<string, unknown> = { close: async () => {} }
  for (const operation of Object.keys(CONTRACT) as OperationName[]) {
    const [first = '', second] = operation.split('.')
    const perform = async (input: object) => {
      const scenario = current()
      if (scenario === undefined) throw new Error('no scenario is repeated')
      return scenario.answer(operation, input)
    }
    if (second === undefined) sandbox[first] = perform
    else sandbox[first] = { ...(sandbox[first] as object | undefined), [second]: perform }
  }
  return sandbox as unknown as Sandbox
}
