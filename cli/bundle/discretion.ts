/**
 * A bundle is given away, and what is in it is given away with it: a record that holds what should have been taken
 * out when it was made, by another version or by hand, is not bundled.
 */
import { AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import { EVIDENCE } from '../../record/evidence'
import { isFitToKeep } from '../../record/redaction/fit-to-keep'
import { UsageError } from '../../specification/usage-error'

/** Every message of the record is packed, also what no report shows because it belongs to no step that was played. */
export function mustBeFitToGive({ attachment }: Envelope, folder: string): void {
  if (attachment === undefined || !EVIDENCE.includes(attachment.mediaType)) return
  const { body, contentEncoding } = attachment
  const evidence = jsonIn(
    contentEncoding === AttachmentContentEncoding.BASE64
      ? Buffer.from(body, 'base64').toString()
      : body,
  )
  if (evidence !== undefined && isFitToKeep(evidence)) return
  const where = Object(evidence).operation ?? attachment.mediaType
  throw new UsageError(
    `${folder} is not bundled: its record holds a key, a credential or stored bytes in the open (${where}); play the run again with this version`,
  )
}

/** Undefined where it is none: then nobody can say what it holds. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
