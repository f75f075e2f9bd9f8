import { keptSandboxes, specimenClock, withKeptSandboxes } from '../../parts/running-clock'
import { faulty } from '../../specimen'

const sandboxes = keptSandboxes(specimenClock)
const reference = faulty(
  'CCH-1',
  'After a day in which it is not asked, the target has forgotten its projects and keys, and calls an empty account the same.',
)

export const { fault } = reference
export const connect: typeof reference.connect = async (settings) => {
  const target = withKeptSandboxes(await reference.connect(settings), sandboxes)
  return { ...target, reopen: () => target.openSandbox('an empty one') }
}
