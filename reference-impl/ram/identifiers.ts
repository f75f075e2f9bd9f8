/** Ids and credentials of RAM, in the forms of the real ones. */

import type { RandomBytes } from '../random'

const LETTERS_AND_DIGITS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'

/** 18 digits, the first one given: 2 of a user, 3 of a role. */
export function entityId(random: RandomBytes, first: 2 | 3): string {
  return `${first}${pick(random, '0123456789', 17)}`
}

export function accessKeyId(random: RandomBytes): string {
  return `LTAI5t${pick(random, LETTERS_AND_DIGITS, 18)}`
}

export function temporaryAccessKeyId(random: RandomBytes): string {
  return `STS.NU${pick(random, LETTERS_AND_DIGITS, 23)}`
}

export function accessKeySecret(random: RandomBytes): string {
  return pick(random, LETTERS_AND_DIGITS, 30)
}

export function securityToken(random: RandomBytes): string {
  return `CAIS${random(192).toString('base64')}`
}

function pick(random: RandomBytes, alphabet: string, length: number): string {
  let text = ''
  // Bytes above the largest multiple would make the first characters more frequent.
  const most = 256 - (256 % alphabet.length)
  while (text.length < length) {
    for (const byte of random(length)) {
      if (byte < most && text.length < length) text += alphabet.charAt(byte % alphabet.length)
    }
  }
  return text
}
