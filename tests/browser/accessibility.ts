/** What axe-core has to say of a page: only what keeps somebody from reading or using it. */
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** Findings of the two gravest kinds, each with the first place it is found at. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, which the page's own policy does not bind.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run(document, { resultTypes: ['violations'] })",
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length} ×, ${nodes[0]?.html})`)
}
