import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { CODE_FILE, kernelCode } from './fixtures/kernel-code'
import { newKernelMemory, Rc4Kernel, rc4Kernel } from './rc4-kernel'
import { Rc4Stream } from './rc4-stream'

describe('the RC4 kernel', () => {
  it('is what its source gives; `npm run rc4-kernel` writes it anew', async () => {
    expect(readFileSync(CODE_FILE, 'utf8')).to.equal(await kernelCode())
  })

  it('is there wherever WebAssembly is', () => {
    expect(rc4Kernel).to.be.instanceOf(Rc4Kernel)
  })

  for (const length of [2000, 100_000]) {
    it(`keeps nothing of ${length} bytes, nor of the key`, () => {
      const memory = newKernelMemory()
      const text = Buffer.alloc(length, 'fifteen hundred')
      new Rc4Stream(Buffer.from('key'), new Rc4Kernel(memory)).apply(text, text)
      expect(new Uint8Array(memory.buffer).every((byte) => byte === 0)).to.equal(true)
    })
  }
})
