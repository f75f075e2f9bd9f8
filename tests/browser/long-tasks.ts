/** How long a page keeps its reader waiting at a stretch: the longest of what the browser calls a long task. */
import type { Page } from 'playwright-core'

/** Before the page is opened. */
export async function observeLongTasks(page: Page): Promise<void> {
  await page.addInitScript(`
    globalThis.longTasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })`)
}

/** Milliseconds since the last call; 0 where no task took the 50 ms that make one long. */
export async function longestTask(page: Page): Promise<number> {
  // Entries are delivered when the browser has nothing better to do.
  await page.waitForTimeout(500)
  return page.evaluate<number>('Math.round(Math.max(0, ...longTasks.splice(0)))')
}

/**
 * Milliseconds until the page is drawn in its new width. A resize by the debugger is no long task to the
 * browser, though it keeps a reader waiting as well.
 */
export async function timeToResize(page: Page, width: number): Promise<number> {
  const height = page.viewportSize()?.height ?? 0
  const start = performance.now()
  await page.setViewportSize({ width, height })
  await page.evaluate(
    'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))',
  )
  return Math.round(performance.now() - start)
}
