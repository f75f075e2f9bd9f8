/** Opens a page of the same structure, so that a fault of the page can be told from one of the reader. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { findChromium } from '../programs/find'
import { openBehaviors, readBehaviors } from './allure-behaviors'
import { type Visit, withPage } from './browser'

const TREE = {
  Mechanism: { 'Encryption of all': ['Every write is encrypted', 'No byte is plain'] },
  'No way back': { 'One-way door': ['It cannot be turned off'] },
}

/** As Allure does, it draws a group's children when it is clicked, and its neighbours anew. */
const PAGE = `<!doctype html><div class="tree"></div><script>
const unfolded = new Set()
function draw(parent, tree, path) {
  for (const name of Array.isArray(tree) ? tree : Object.keys(tree)) {
    const node = parent.appendChild(document.createElement('div'))
    const uid = node.dataset.nodeUid = path + '/' + name
    node.className = 'node'
    node.dataset.nodeKind = 'group'
    node.innerHTML = '<div class="node__title"><div class="node__name"></div></div>'
    node.querySelector('.node__name').textContent = name
    node.firstChild.onclick = () => setTimeout(() => { unfolded.add(uid); drawAll() }, 10)
    if (!unfolded.has(uid)) continue
    node.classList.add('node__expanded')
    draw(node, Array.isArray(tree) ? [] : tree[name], uid)
  }
}
function drawAll() {
  const tree = document.querySelector('.tree')
  tree.replaceChildren()
  draw(tree, ${JSON.stringify(TREE)}, '')
}
drawAll()
</script>`

const skip = findChromium() ? false : 'Chromium is not installed'

async function visit<T>(html: string, work: (visit: Visit) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-page-'))
  try {
    const file = join(folder, 'index.html')
    writeFileSync(file, html)
    return await withPage({ width: 400, height: 300 }, async (visited) => {
      await openBehaviors(visited.page, file)
      return work(visited)
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('a page in the browser', { skip }, () => {
  it('shows areas and rules, but not the features between them', async () => {
    await visit(PAGE, async ({ page, complaints }) => {
      expect(await readBehaviors(page)).to.deep.equal({
        areas: ['Mechanism', 'No way back'],
        rules: ['Every write is encrypted', 'No byte is plain', 'It cannot be turned off'],
      })
      expect(complaints).to.deep.equal([])
    })
  })

  it('complains of errors and of everything asked from elsewhere', async () => {
    const faulty = `${PAGE}<script>
      console.error('broken')
      setTimeout(() => { throw new Error('thrown') })
      fetch('https://example.com/count').catch(() => {})
    </script>`
    await visit(faulty, async ({ page, complaints }) => {
      await page.waitForTimeout(200)
      const all = complaints.join('\n')
      expect(all).to.include('console: broken')
      expect(all).to.include('exception: thrown')
      expect(all).to.include('asks for https://example.com/count')
    })
  })
})
