/** The first message of a run's record, which holds its {@link RunContext}. */
import { type Attachment, AttachmentContentEncoding, type Envelope } from '@cucumber/messages'
import type { RunContext } from './context'
import { RUN_CONTEXT } from './evidence'
import { parseJson } from './parse-json'

export function contextAttachment(context: RunContext): Envelope {
  return {
    attachment: {
      body: JSON.stringify(context),
      contentEncoding: AttachmentContentEncoding.IDENTITY,
      mediaType: RUN_CONTEXT,
    },
  }
}

/** Undefined where the attachment holds something else, or nothing that can be read. */
export function contextIn({ mediaType, body }: Attachment): RunContext | undefined {
  if (mediaType !== RUN_CONTEXT) return undefined
  return parseJson(body) as RunContext | undefined
}
