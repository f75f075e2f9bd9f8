import type { Cipher } from '../../../reference-impl/index'
import { withCipher } from '../../parts/ciphers'
import { lawful, replacing } from '../../specimen'

function rc4(key: Buffer, input: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index)
  const swap = (left: number, right: number): number => {
    const [a, b] = [state[left] as number, state[right] as number]
    state[left] = b
    state[right] = a
    return state[(a + b) & 255] as number
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] as number) + (key[i % key.length] as number)) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return Buffer.from(input).map((byte) => {
    i = (i + 1) & 255
    j = (j + (state[i] as number)) & 255
    return byte ^ swap(i, j)
  }) as Buffer
}

const bare: Cipher = {
  algorithm: 'RC4',
  envelopeCipher: 'rc4',
  encrypt: (dataKey, plaintext) => ({ ciphertext: rc4(dataKey.export(), plaintext) }),
  decrypt: (dataKey, { ciphertext }) => rc4(dataKey.export(), ciphertext),
}

export const { freedom, connect } = lawful(
  'How RC4 is kept from using one key stream twice is left open: no derivation, but a data key of ' +
    'its own for every object.',
  withCipher(bare),
  replacing('dataKeys', (dataKeys) => ({
    ofProject: (caller, _project, masterKey) => dataKeys.generate(caller, masterKey),
  })),
)
