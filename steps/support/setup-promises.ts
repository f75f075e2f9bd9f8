/**
 * Which clauses promise that an operation of the setup is accepted. Where a `Given` is refused, a scenario of such a clause
 * violates it. Every other scenario is inapplicable: its starting point cannot be reached, and its own clause says
 * nothing about that. So each mistake is reported under the clause that it violates, and a target that refuses
 * an operation every time violates at least one clause.
 */
import type { OperationName } from '../../adapters/target'

export const PROMISES: Readonly<Partial<Record<OperationName, readonly string[]>>> = {
  createProject: ['ALG-1', 'EXI-1', 'POL-2', 'POL-3', 'KEY-1', 'NEW-1'],
  setEncryption: ['EXI-1', 'EXI-3', 'BYOK-7'],
  writeRows: ['MEC-3', 'EXI-3'],
  readRows: ['MEC-3', 'EXI-3'],
  'keys.status': ['KEY-2', 'BYOK-1'],
  'keys.activate': ['KEY-2', 'BYOK-1'],
  'keys.create': ['KEY-3'],
  'keys.setState': ['CCH-1', 'CCH-5'],
  'keys.scheduleDeletion': ['CCH-2'],
  'keys.cancelDeletion': ['CCH-5'],
  'access.authorizeService': ['BYOK-4', 'HOL-2'],
  'access.revokeService': ['BYOK-4', 'HOL-2'],
  'access.createPrincipal': ['POL-1', 'PRM-1'],
  'access.attachPolicy': ['POL-1', 'POL-3'],
  'access.assignRole': ['PRM-1', 'PRM-4'],
  'clock.advance': ['CCH-1', 'CCH-2'],
  'metering.kmsCalls': ['BIL-2', 'BIL-3'],
  'metering.bill': ['BIL-1', 'BIL-3'],
  'inspection.storedObjects': ['MEC-1', 'MEC-2', 'EXI-2'],
  'hologres.createInstance': ['HOL-1'],
  'dataworks.createWorkspace': ['NEW-2'],
  'restart.restart': ['RST-1'],
  'rotation.rotate': ['ROT-1', 'ROT-2'],
  'disturbance.kmsFails': ['DST-1', 'DST-2'],
  'tampering.flip': ['TMP-1'],
}

export function isPromisedBy(clauses: readonly string[], operation: OperationName): boolean {
  return clauses.some((clause) => PROMISES[operation]?.includes(clause))
}
