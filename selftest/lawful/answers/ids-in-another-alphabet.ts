import { withIds } from '../../parts/other-ids'
import type { Freedom } from '../../specimen'

export const freedom: Freedom = {
  takes:
    'No alphabet is promised for ids: those of keys, instances and stored objects are in Chinese.',
}

/** Of the block that holds the common characters: ASCII is moved up into it and back. */
const FIRST = '一'.charCodeAt(0)

export const connect = withIds({
  shown: (id) => moved(id, FIRST),
  meant: (id) =>
    [...id].every((letter) => letter.charCodeAt(0) >= FIRST) ? moved(id, -FIRST) : id,
})

function moved(text: string, by: number): string {
  return [...text].map((letter) => String.fromCharCode(letter.charCodeAt(0) + by)).join('')
}
