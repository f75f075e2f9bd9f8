/**
 * The beginning of a curl command that puts one operation to a target behind the HTTP contract
 * (docs/target-contract.md). The id of a sandbox is for the reader to fill in, as `$ID`.
 */
import { plainText } from '../../record/plain-text'
import type { Reached } from '../wording/rerun-command'
import { shellWord } from './shell-word'

/** Where `sealproof serve --port 8080` answers: for a run whose target was no address. */
const SERVED = 'http://127.0.0.1:8080'

export interface CurlCommand {
  /** Up to the name of the operation: `curl -X POST http://127.0.0.1:8080/sandboxes/$ID/`. */
  readonly start: string
  /** After it, up to the body: `-H 'Content-Type: application/json'`. */
  readonly headers: string
}

export function curlCommand({ targetArgument, settings }: Reached): CurlCommand {
  const isAddress = /^https?:\/\//i.test(targetArgument)
  const address = plainText(isAddress ? targetArgument : SERVED).replace(/\/+$/, '')
  return {
    start: `curl -X POST ${shellWord(`${address}/sandboxes/`)}$ID/`,
    headers: ["'Content-Type: application/json'", ...(isAddress ? settings.flatMap(header) : [])]
      .map((each) => `-H ${each}`)
      .join(' '),
  }
}

/** A value from a file or the environment is read there again; any other secret is for the reader to fill in. */
function header(setting: string): readonly string[] {
  const [, name, value = ''] = plainText(setting).match(/^header\.([\w-]+)=([\s\S]*)$/) ?? []
  if (name === undefined) return []
  if (/^@./.test(value)) return [`"${name}: $(cat ${shellWord(value.slice(1))})"`]
  if (/^env:\w+$/.test(value)) return [`"${name}: $${value.slice('env:'.length)}"`]
  return [shellWord(`${name}: ${value}`)]
}
