/** Hours as the parameter type `duration` reads them. */

export function toldDuration(hours: number): string {
  const minutes = Math.round(hours * 60)
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (rest === 0 && whole >= 48 && whole % 24 === 0) return count(whole / 24, 'day')
  if (whole === 0) return count(rest, 'minute')
  return rest === 0 ? count(whole, 'hour') : `${count(whole, 'hour')} ${count(rest, 'minute')}`
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}
