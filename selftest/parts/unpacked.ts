/** Unpacks what was packed before it was encrypted. Changed bytes do not unpack. */
import { CorruptObject } from '../../reference-impl/index'

export function unpacked(unpack: (bytes: Buffer) => Buffer, bytes: Buffer): Buffer {
  try {
    return unpack(bytes)
  } catch (cause) {
    throw new CorruptObject('the bytes do not unpack', { cause })
  }
}
