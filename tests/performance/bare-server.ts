/** A yardstick: Node's own HTTP server, which answers every request with a given text. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const [, , text = ''] = process.argv

const server = createServer((_request, response) => {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
})
server.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
process.once('SIGTERM', () => process.exit(0))
