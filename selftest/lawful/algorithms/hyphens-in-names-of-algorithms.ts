import { lawful } from '../../specimen'

const NAMES = new Map([
  ['AES256', 'AES256'],
  ['AES-256', 'AES256'],
  ['AESCTR', 'AESCTR'],
  ['AES-CTR', 'AESCTR'],
  ['RC4', 'RC4'],
] as const)

export const { freedom, connect } = lawful(
  'The prose of the page writes AES-256 and AES-CTR, its pick-list AES256 and AESCTR: both are ' +
    'accepted, encrypted with, and reported as the pick-list has them.',
  { algorithmNamed: (name) => new Map<string, 'AES256' | 'AESCTR' | 'RC4'>(NAMES).get(name) },
)
