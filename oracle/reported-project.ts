/** What a project reports of itself, against what was chosen (ALG-5, ALG-6, KEY-7, IMM-1, IMM-4, NEW-1, NEW-3). */
import type { Project } from '../adapters/target'
import { either, type Saying, say } from '../record/saying'
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
        say`project ${project.name} in ${project.region}`,
        say`${value.name} in ${value.region}`,
      ),
    )
  if (encryption === null) {
    if (value.encryption !== null)
      found.push(
        ...findings(of('NEW-3'), say`no encryption`, say`it reports ${value.encryption.algorithm}`),
      )
    return found
  }
  if (value.encryption === null) {
    const off = project.isEncryptedLater ? 'IMM-4' : 'IMM-1'
    found.push(...findings(of(off), encryptionWording(encryption), say`it reports no encryption`))
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
    found.push(...findings(of('ALG-6'), either(encryption.reported), say`it reports ${algorithm}`))
  const keyId = key.kind === 'byok' ? key.keyId : undefined
  if (keyId !== encryption.keyId)
    found.push(
      ...findings(
        of('KEY-7'),
        encryptionWording(encryption),
        say`it reports ${keyId ?? say`the default key`}`,
      ),
    )
  return found
}

function encryptionWording({ algorithm, keyId }: KnownEncryption): Saying {
  return keyId === undefined
    ? say`${algorithm} under the default key`
    : say`${algorithm} under BYOK ${keyId}`
}
