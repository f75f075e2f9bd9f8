import { createDecipheriv } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020'
import { expect } from 'chai'
import { connect } from '../../adapters/reference'
import type { Sandbox, StoredObject, Target } from '../../adapters/target'

import { CONTRACT_PAGE, CONTRACT_SCHEMA, ROOT } from './contract-files'
import { type Example, examplesOn } from './examples'

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const examples = examplesOn(read(CONTRACT_PAGE))

describe("the examples on the contract's page", () => {
  it('fit the schema', () => {
    const ajv = new Ajv2020({ strictTypes: false, allowUnionTypes: true })
    ajv.addSchema(JSON.parse(read(CONTRACT_SCHEMA)), 'contract')
    for (const example of examples) {
      const [asked, answered] = shapesOf(example)
      for (const [shape, body] of [
        [asked, example.request],
        [answered, example.answer],
      ] as const) {
        if (shape === undefined) expect(body, example.path).to.equal(undefined)
        else if (!ajv.validate(`contract#/$defs/${shape}`, body))
          expect.fail(`${example.method} ${example.path}: ${ajv.errorsText()}`)
      }
    }
  })

  it('are what the reference answers', async () => {
    const target = await connect({})
    const conversation = new Conversation(target)
    for (const example of examples) await conversation.replay(example)
    await target.close()
  })

  it('open as the page says', () => {
    const [stored] = valueGivenBy('inspection.storedObjects') as StoredObject[]
    const { plaintext } = valueGivenBy('keys.decrypt') as { plaintext: string }
    const { bytes = '', envelope } = stored ?? {}
    const { iv = '', tag = '', offset = 0, length = 0 } = envelope ?? {}
    const cipher = createDecipheriv('aes-256-gcm', base64(plaintext), base64(iv))
    cipher.setAuthTag(base64(tag))
    const sealed = base64(bytes).subarray(offset, offset + length)
    const opened = Buffer.concat([cipher.update(sealed), cipher.final()])
    expect(opened.includes('petty cash')).to.equal(true)
  })
})

const base64 = (text: string): Buffer => Buffer.from(text, 'base64')

function valueGivenBy(operation: string): unknown {
  const example = examples.find(({ path }) => path.endsWith(`/${operation}`))
  return Object(example?.answer).value
}

/** What is another in every run; all else must be as it stands on the page. */
const MADE_ANEW = new Set([
  'arn',
  'bytes',
  'id',
  'iv',
  'keyId',
  'plaintext',
  'tag',
  'wrappedDataKey',
])

/** Puts examples to a target, with its own ids in the place of those on the page. */
class Conversation {
  readonly #target: Target
  readonly #sandboxes = new Map<string, Sandbox>()
  readonly #real = new Map<string, string>()

  constructor(target: Target) {
    this.#target = target
  }

  async replay({ method, path, request, answer }: Example): Promise<void> {
    const [, , id = '', operation] = path.split('/')
    if (method === 'GET') {
      const { name, version, capabilities, reference } = this.#target
      const declared = { name, version, contract: 1, capabilities: [...capabilities], reference }
      expect(answer).to.deep.equal(declared)
    } else if (operation !== undefined) {
      const perform = operationOf(this.#sandboxes.get(id), operation)
      this.#compare(answer, await perform(this.#withReal(request)), operation)
    } else if (method === 'POST') {
      const { label } = request as { label: string }
      this.#sandboxes.set((answer as { id: string }).id, await this.#target.openSandbox(label))
    } else {
      await this.#sandboxes.get(id)?.close()
    }
  }

  #withReal(request: unknown): object {
    return JSON.parse(JSON.stringify(request), (_, value) => this.#real.get(value) ?? value)
  }

  #compare(shown: unknown, real: unknown, where: string): void {
    const name = where.slice(where.lastIndexOf('.') + 1)
    if (MADE_ANEW.has(name)) {
      this.#real.set(String(shown), String(real))
    } else if (typeof shown === 'object' && shown !== null) {
      expect(Object.keys(real as object).sort(), where).to.deep.equal(Object.keys(shown).sort())
      for (const [member, its] of Object.entries(shown))
        this.#compare(its, (real as Record<string, unknown>)[member], `${where}.${member}`)
    } else {
      expect(real, where).to.equal(shown)
    }
  }
}

type Perform = (input: object) => Promise<unknown>

function operationOf(sandbox: Sandbox | undefined, operation: string): Perform {
  const holder = operation
    .split('.')
    .reduce(
      (held, name, index, names) => (index < names.length - 1 ? Object(held)[name] : held),
      sandbox as unknown,
    )
  return Object(holder)[operation.slice(operation.lastIndexOf('.') + 1)]
}

/** The shapes of request and answer. */
function shapesOf({ method, path }: Example): readonly (string | undefined)[] {
  const [, , id, operation] = path.split('/')
  if (operation !== undefined) return [`${operation}.input`, `${operation}.outcome`]
  if (method === 'POST') return ['SandboxRequest', 'SandboxOpened']
  if (id !== undefined) return []
  return [undefined, 'Declaration']
}
