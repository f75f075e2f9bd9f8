/** Parses and formats sizes such as `64KiB` and `1MiB`. */

export const KIBIBYTE = 2 ** 10
export const MEBIBYTE = 2 ** 20
export const GIBIBYTE = 2 ** 30

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  KiB: KIBIBYTE,
  MiB: MEBIBYTE,
  GiB: GIBIBYTE,
}

/** Bytes; undefined when the text is not a size. */
export function parseSize(text: string): number | undefined {
  const [, number, unit = ''] = /^(\d{1,9}) ?([KMG]iB|B)?$/.exec(text) ?? []
  const bytes = Number(number) * (UNITS[unit] ?? Number.NaN)
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined
}

export function formatSize(bytes: number): string {
  for (const unit of ['GiB', 'MiB', 'KiB']) {
    const whole = bytes / (UNITS[unit] ?? 1)
    if (Number.isInteger(whole)) return `${whole} ${unit}`
  }
  return `${bytes} B`
}
