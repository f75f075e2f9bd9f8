/** A target that keeps sandboxes opens them again, in another process too, and knows what was done in them. */
import type { ChecklistItem } from '../checklist-item'
import { refusalText } from '../defect-wording'
import { defect, NotAsked } from '../item-result'
import { PROJECT } from '../questions'

const SEE = 'See "A clock that only runs" in docs/target-contract.md.'
/** What an author does where another connection does not find a sandbox. */
const KEEP =
  'Keep what is done in a sandbox outside of the process that opened it, under the id of the sandbox, until it is closed.'

export function reopenedSandbox(sandboxHours: number | undefined): ChecklistItem {
  return {
    id: 'reopened',
    title: 'a sandbox is kept, and opened again',
    async examine(session) {
      if (sandboxHours === undefined)
        throw new NotAsked(
          'sandboxHours is not declared, so scenarios that need time to pass are inapplicable',
        )
      const sandbox = await session.open('is kept, and opened again')
      try {
        if (sandbox.id === undefined)
          throw defect(
            'sandboxHours is declared, and a sandbox has no id',
            `Give each sandbox an id. ${SEE}`,
          )
        await sandbox.valueOf('createProject', PROJECT)
        const again = await session.reopen(sandbox.id, `${KEEP} ${SEE}`)
        if (again === undefined)
          throw defect(
            'sandboxHours is declared, and the target has no reopen',
            `Add reopen(id) beside openSandbox. ${SEE}`,
          )
        const found = await again.outcomeOf('getProject', { name: PROJECT.name })
        if (!found.ok)
          throw defect(
            `the sandbox was opened again in another connection, and a project that was created in it ${refusalText(found)}`,
            `${KEEP} ${SEE}`,
          )
        await again.close()
        return `for ${sandboxHours} hours: another connection finds what was done in it`
      } finally {
        await sandbox.close()
      }
    },
  }
}
