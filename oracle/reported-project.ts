/** What a project reports of itself, against what was chosen (ALG-5, ALG-6, KEY-7, IMM-1, IMM-4, NEW-1, NEW-3). */
import type { Project } from '../adapters/target'
import { type Finding, findings } from './finding'
import { chosen } from './master-key'
import type { KnownEncryption, KnownProject } from './state'

/** What a project reports must be what was chosen, and after a refusal what it was before. */
export function reported(
  project: KnownProject,
  value: Project,
  isByDataWorks = false,
): readonly Finding[] {
  const { encryption } = project
  const of = (clause: string) => [
    clause,
    ...(project.refusedBy === undefined ? [] : ['IMM-3']),
    ...(isByDataWorks ? ['NEW-2'] : []),
  ]
  const found: Finding[] = []
  if (value.name !== project.name || value.region !== project.region)
    found.push(
      ...findings(
        of('NEW-1'),
        `project ${project.name} in ${project.region}`,
        `${value.name} in ${value.region}`,
      ),
    )
  if (encryption === null) {
    if (value.encryption !== null)
      found.push(
        ...findings(of('NEW-3'), 'no encryption', `it reports ${value.encryption.algorithm}`),
      )
    return found
  }
  if (value.encryption === null) {
    const off = project.isEncryptedLater ? 'IMM-4' : 'IMM-1'
    found.push(...findings(of(off), encryptionWording(encryption), 'it reports no encryption'))
    return found
  }
  const { algorithm, key } = value.encryption
  if (encryption.reported.length === 0) {
    // ALG-5: it really takes place, with the algorithm that the project reports.
    const accepted = chosen(value.encryption)
    project.encryption = {
      ...encryption,
      algorithm: accepted.algorithm,
      reported: accepted.reported,
    }
  } else if (!encryption.reported.includes(algorithm))
    found.push(
      ...findings(of('ALG-6'), encryption.reported.join(' or '), `it reports ${algorithm}`),
    )
  const keyId = key.kind === 'byok' ? key.keyId : undefined
  if (keyId !== encryption.keyId)
    found.push(
      ...findings(
        of('KEY-7'),
        encryptionWording(encryption),
        `it reports ${keyId ?? 'the default key'}`,
      ),
    )
  return found
}

function encryptionWording({ algorithm, keyId }: KnownEncryption): string {
  return `${algorithm} under ${keyId === undefined ? 'the default key' : `BYOK ${keyId}`}`
}
