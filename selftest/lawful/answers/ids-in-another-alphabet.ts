import { withIds } from '../../parts/other-ids'
import { lawful } from '../../specimen'

/** The first of the common Chinese characters: ASCII is shifted to it and back. */
const FIRST = '一'.charCodeAt(0)

export const { freedom, connect } = lawful(
  'No alphabet is promised for ids: those of keys, instances and stored objects are in Chinese.',
  withIds({
    shown: (id) => moved(id, FIRST),
    meant: (id) =>
      [...id].every((letter) => letter.charCodeAt(0) >= FIRST) ? moved(id, -FIRST) : id,
  }),
)

function moved(text: string, by: number): string {
  return [...text].map((letter) => String.fromCharCode(letter.charCodeAt(0) + by)).join('')
}
