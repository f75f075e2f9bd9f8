/**
 * The software bill of materials (SBOM) of the package: what `npm sbom` says of the packages that the lock file names for
 * production, in CycloneDX. Builds with one version of npm have the same bytes on every machine: its time, its random
 * number, the version of npm and the name of the folder are left out.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function sbomOf(root) {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-sbom-'))
  try {
    for (const [name, content] of Object.entries(forProduction(root))) {
      writeFileSync(join(folder, name), JSON.stringify(content))
    }
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--prefix', folder]
    const isWindows = process.platform === 'win32'
    const text = execFileSync('npm', args, { cwd: folder, encoding: 'utf8', shell: isWindows })
    return `${JSON.stringify(reproducible(JSON.parse(text)), null, 2)}\n`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `npm sbom --omit dev` also leaves out each production package that a package for development needs. */
function forProduction(root) {
  const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'))
  const { name, version, description, license, dependencies } = read('package.json')
  const own = { name, version, description, license, dependencies }
  const lock = read('package-lock.json')
  const entries = Object.entries(lock.packages).filter(([, { dev, link }]) => !dev && !link)
  const packages = { ...Object.fromEntries(entries), '': own }
  return { 'package.json': own, 'package-lock.json': { ...lock, packages } }
}

function reproducible({ serialNumber: _, metadata, ...bom }) {
  const { component, tools } = metadata
  const named = { ...component, name: component['bom-ref'].replace(/@[^@]*$/, '') }
  const withoutVersion = tools.map(({ vendor, name }) => ({ vendor, name }))
  return { ...bom, metadata: { tools: withoutVersion, component: named } }
}
