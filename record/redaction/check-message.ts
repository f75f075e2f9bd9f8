/**
 * Checks a message of a record that was made before, maybe by another version or by hand, before
 * the record is given away: every message counts, also one that no report shows because its step
 * was not played.
 */
import { AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import { EVIDENCE } from '../evidence'
import { parseJson } from '../parse-json'
import { isSafeToStore } from './redact-evidence'

/**
 * The operation, or else the media type, of evidence that holds a secret; undefined where it is
 * safe to store.
 */
export function unsafeEvidenceIn({ attachment }: Envelope): string | undefined {
  if (attachment === undefined || !EVIDENCE.includes(attachment.mediaType)) return undefined
  const { body, contentEncoding, mediaType } = attachment
  const isBase64 = contentEncoding === AttachmentContentEncoding.BASE64
  const evidence = parseJson(isBase64 ? Buffer.from(body, 'base64').toString() : body)
  if (evidence !== undefined && isSafeToStore(evidence)) return undefined
  return Object(evidence).operation ?? mediaType
}
