/** The machine that figures were taken on, without which they say nothing. */
import { readFileSync } from 'node:fs'
import { arch, cpus, platform, release, totalmem } from 'node:os'
import type { Machine, Runtime } from './figures'
import type { OpensslCommand } from './openssl'

/** Instructions that ciphers are made of, and the widths they work in. */
const CIPHER_FLAGS = /^(aes|vaes|pclmulqdq|vpclmulqdq|ssse3|avx2?|avx512[a-z]*|sha_ni|pmull|asimd)$/

export function thisMachine(): Machine {
  const processors = cpus()
  return {
    cpu: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    cpuFlags: cpuFlags(),
    memoryBytes: totalmem(),
    platform: `${platform()} ${release()} ${arch()}`,
  }
}

export function thisRuntime(command: OpensslCommand | undefined): Runtime {
  const libc = cLibrary()
  return {
    node: process.versions.node,
    openssl: process.versions.openssl,
    ...(libc === undefined ? {} : { libc }),
    opensslCommand: command?.version ?? null,
  }
}

/** Node tells of glibc only. */
function cLibrary(): string | undefined {
  // Asking the network's names as well could take seconds.
  Object.assign(process.report, { excludeNetwork: true })
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } }
  const { glibcVersionRuntime: version } = header
  return version === undefined ? undefined : `glibc ${version}`
}

/** Linux tells them; elsewhere none are known. */
function cpuFlags(): readonly string[] {
  try {
    const [, flags = ''] =
      /^(?:flags|Features)\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8')) ?? []
    return flags.split(/\s+/).filter((flag) => CIPHER_FLAGS.test(flag))
  } catch {
    return []
  }
}

/** What must be equal for figures to be comparable; memory is let be, since it is often resized. */
export function isSameMachine(one: Machine, other: Machine): boolean {
  const key = ({ cpu, cores, cpuFlags: flags, platform: system }: Machine) =>
    JSON.stringify([cpu, cores, flags, system.split(' ').at(-1)])
  return key(one) === key(other)
}
