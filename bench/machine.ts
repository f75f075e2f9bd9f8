/** The machine and the runtime that figures were taken on. */
import { readFileSync } from 'node:fs'
import { arch, cpus, platform, release, totalmem } from 'node:os'
import type { Machine, Runtime } from './figures'
import type { OpensslCommand } from './openssl'

/** Processor flags that matter for the ciphers. */
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

/** Node reports the version of glibc only. */
function cLibrary(): string | undefined {
  // Looking up network names could take seconds.
  Object.assign(process.report, { excludeNetwork: true })
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } }
  const { glibcVersionRuntime: version } = header
  return version === undefined ? undefined : `glibc ${version}`
}

/** Known on Linux only. */
function cpuFlags(): readonly string[] {
  try {
    const [, flags = ''] =
      /^(?:flags|Features)\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8')) ?? []
    return flags.split(/\s+/).filter((flag) => CIPHER_FLAGS.test(flag))
  } catch {
    return []
  }
}

/** Whether figures of two machines can be compared. The size of memory is ignored. */
export function isSameMachine(one: Machine, other: Machine): boolean {
  const key = ({ cpu, cores, cpuFlags: flags, platform: system }: Machine) =>
    JSON.stringify([cpu, cores, flags, system.split(' ').at(-1)])
  return key(one) === key(other)
}
