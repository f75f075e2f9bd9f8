/** The specification in one line, as every report names it. */
import type { Specification } from './specification'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

export function specificationWording({
  title,
  address,
  wording,
  text,
}: Pick<Specification, 'title' | 'address' | 'wording' | 'text'>): string {
  const page = `${title} (${address}), ${wording}`
  if (text === undefined) return page
  return `${page}, handed over on ${dayWording(text.handedOver)}, SHA-256 of its normalised text ${text.sha256}`
}

/** `2026-11-23` as `23 November 2026`. */
export function dayWording(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}
