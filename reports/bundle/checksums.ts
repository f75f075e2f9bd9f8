/** `SHA256SUMS`: the digests of the files, in the form that `sha256sum --check` reads. */
import type { BundledFile } from './manifest'

export function checksums(files: readonly Pick<BundledFile, 'path' | 'sha256'>[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
}
