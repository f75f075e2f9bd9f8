/** What axe-core has to say of a page: only what keeps somebody from reading or using it. */
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * Findings of the two gravest kinds, each with the first place it is found at. Contrast is looked at where it is
 * asked for: on a long page it takes longer than all else, and its colours are those of a short one.
 */
export async function barriers(
  page: Page,
  { contrast }: { readonly contrast: boolean },
): Promise<readonly string[]> {
  // Evaluated by the debugger, which the page's own policy does not bind.
  await page.evaluate(axe.source)
  const rules = { 'color-contrast': { enabled: contrast } }
  const options = JSON.stringify({ resultTypes: ['violations'], rules })
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length} ×, ${nodes[0]?.html})`)
}
