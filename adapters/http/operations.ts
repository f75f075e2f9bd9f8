/**
 * Every operation of the wire, and whether its question may be put twice. Complete by its type: an
 * operation that the port gains does not compile without a line here.
 */
import type { Capability, OperationName } from '../target'

/**
 * `harmless`: neither changes anything nor is metered, so that a second time nobody notices. All else is
 * `once`: what changes something might be done twice, and what KMS counts (reading rows, its own
 * operations) would be billed twice and could make a lawful target look guilty.
 */
export type Repetition = 'harmless' | 'once'

const OPERATIONS: Readonly<Record<OperationName, Repetition>> = {
  createProject: 'once',
  getProject: 'harmless',
  setEncryption: 'once',
  writeRows: 'once',
  readRows: 'once',
  'keys.activate': 'once',
  'keys.status': 'once',
  'keys.create': 'once',
  'keys.describe': 'once',
  'keys.list': 'once',
  'keys.setState': 'once',
  'keys.scheduleDeletion': 'once',
  'keys.cancelDeletion': 'once',
  'keys.decrypt': 'once',
  'access.authorizeService': 'once',
  'access.revokeService': 'once',
  'access.createPrincipal': 'once',
  'access.attachPolicy': 'once',
  'access.assignRole': 'once',
  'access.setProperty': 'once',
  'clock.advance': 'once',
  'clock.now': 'harmless',
  'metering.kmsCalls': 'harmless',
  'metering.bill': 'harmless',
  'inspection.storedObjects': 'harmless',
  'hologres.createInstance': 'once',
  'hologres.readExternalTable': 'once',
  'dataworks.createWorkspace': 'once',
  'dataworks.createProject': 'once',
}

/** A name that is no operation's may be anything. */
export function repetitionOf(operation: string): Repetition {
  return OPERATIONS[operation as OperationName] ?? 'once'
}

/** Those of a facet, or of the core, which every target has. */
export function operationsOf(facet: Capability | 'core'): readonly OperationName[] {
  return (Object.keys(OPERATIONS) as OperationName[]).filter((operation) =>
    facet === 'core' ? !operation.includes('.') : operation.startsWith(`${facet}.`),
  )
}
