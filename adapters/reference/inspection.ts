/**
 * The facet `inspection`: what lies in storage, as bytes, and which of them are ciphertext.
 */

import type { Envelope as EmulatorEnvelope, InspectedObject } from '../../reference-impl/index'
import type { Envelope, Facets, StoredObject } from '../target'
import type { MakeOperation } from './operation'

export function inspection(operation: MakeOperation): Facets['inspection'] {
  return {
    storedObjects: operation(async ({ cloud }, { project, table }, principal) => {
      const objects = await cloud.tunnel.storedObjects(principal, { project, table })
      return objects.map(storedObjectOf)
    }),
  }
}

function storedObjectOf({ id, header, body, envelope }: InspectedObject): StoredObject {
  return {
    id,
    bytes: base64Of(Buffer.concat([header, body])),
    envelope: envelope && {
      ...envelopeOf(envelope),
      offset: header.length,
      length: body.length,
    },
  }
}

function envelopeOf(envelope: EmulatorEnvelope): Omit<Envelope, 'offset' | 'length'> {
  const { cipher, keyId, wrappedDataKey, iv, tag, derivation } = envelope
  return {
    cipher,
    keyId,
    wrappedDataKey: base64Of(wrappedDataKey),
    ...(iv && { iv: base64Of(iv) }),
    ...(tag && { tag: base64Of(tag) }),
    ...(derivation && {
      derivation: {
        hash: derivation.hash,
        salt: base64Of(derivation.salt),
        info: base64Of(derivation.info),
      },
    }),
  }
}

function base64Of(bytes: Buffer): string {
  return bytes.toString('base64')
}
