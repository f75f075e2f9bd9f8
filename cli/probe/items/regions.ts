/** The regions that a target declares are offered, and no other: a target must not avoid scenarios by a short list. */
import type { ChecklistItem } from '../checklist-item'
import { seeOperation } from '../defect-wording'
import { defect } from '../item-result'
import { PROJECT } from '../questions'

/** Regions that scenarios name. */
const ASKED = ['cn-shanghai', 'cn-beijing', 'cn-hangzhou', 'ap-southeast-1']

export function declaredRegions(regions: readonly string[]): ChecklistItem {
  return {
    id: 'regions',
    title: 'the declared regions are offered, and no other',
    async examine(session) {
      const sandbox = await session.open('regions', 'as asked')
      for (const [index, region] of regions.entries())
        await sandbox.valueOf('createProject', { ...PROJECT, name: `offered_${index}`, region })
      for (const region of ASKED.filter((asked) => !regions.includes(asked))) {
        const outcome = await sandbox.outcomeOf('createProject', { ...PROJECT, region })
        if (!outcome.ok) continue
        throw defect(
          `a project is created in ${region}, which is not declared`,
          `Declare every region that you offer, or refuse the others as INVALID_ARGUMENT. ${seeOperation('createProject')}`,
        )
      }
      await sandbox.close()
      return regions.join(', ')
    },
  }
}
