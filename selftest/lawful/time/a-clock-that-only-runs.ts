import { keptSandboxes, RUNNING, specimenClock, withKeptSandboxes } from '../../parts/running-clock'
import { lawful } from '../../specimen'

const sandboxes = keptSandboxes(specimenClock)
const reference = lawful(
  'A clock may be one that only runs, which cannot be moved. Scenarios wait, and the target keeps their sandboxes and opens them again.',
)

export const { freedom } = reference
export const connect: typeof reference.connect = async (settings) =>
  withKeptSandboxes(await reference.connect(settings), sandboxes, RUNNING)
