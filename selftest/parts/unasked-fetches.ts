/** While the clock moves, every table is read once an hour: its data keys are fetched without a question. */
import type { AnswersOf } from '../variation'

export const fetchingEveryHour: AnswersOf = ({ clock, readRows, writeRows }) => {
  const tables = new Map<string, { readonly project: string; readonly table: string }>()
  return {
    async writeRows(input) {
      const outcome = await writeRows(input)
      const { project, table } = input
      if (outcome.ok) tables.set(JSON.stringify([project, table]), { project, table })
      return outcome
    },
    'clock.advance': async ({ hours, ...input }) => {
      let left = hours
      for (; left >= 1; left--) {
        const outcome = await clock.advance({ ...input, hours: 1 })
        if (!outcome.ok) return outcome
        for (const place of tables.values()) await readRows(place)
      }
      return clock.advance({ ...input, hours: left })
    },
  }
}
