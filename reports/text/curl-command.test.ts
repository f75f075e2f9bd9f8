import { describe, it } from 'node:test'
import { expect } from 'chai'
import { curlCommand } from './curl-command'

describe('the curl command of an exchange', () => {
  it('goes to the address of the run, with its headers, and never with a secret', () => {
    const settings = [
      'header.authorization=@my token',
      'header.tenant=env:TENANT',
      'header.x=…',
      'timeout=5',
    ]
    expect(curlCommand({ targetArgument: 'https://example.com/a b/', settings })).to.deep.equal({
      start: "curl -X POST 'https://example.com/a b/sandboxes/'$ID/",
      headers: [
        "-H 'Content-Type: application/json'",
        `-H "authorization: $(cat 'my token')"`,
        '-H "tenant: $TENANT"',
        "-H 'x: …'",
      ].join(' '),
    })
  })

  it('goes to the address of `serve` where the target was no address', () => {
    const { start } = curlCommand({ targetArgument: 'reference', settings: ['header.x=env:X'] })
    expect(start).to.equal('curl -X POST http://127.0.0.1:8080/sandboxes/$ID/')
  })
})
