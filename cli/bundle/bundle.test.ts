/** The bundle as its users have it: made by one command, verified by another, or by openssl alone. */
import { execFileSync, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { FORMATS } from '../../reports'
import {
  built,
  type Ended,
  emptyFolder,
  SPECIFICATION,
  sealproof,
  TARGET,
} from '../../tests/fixtures/command'

const PASSPHRASE = 'correct horse'

/** In CI it is installed, and its absence is a failure. */
function withoutOpenssl(): string | false {
  const { stdout = '' } = spawnSync('openssl', ['version'], { encoding: 'utf8' })
  return process.env.CI || /^OpenSSL [3-9]/.test(stdout) ? false : 'there is no OpenSSL 3 here'
}

describe('sealproof bundle and verify', () => {
  let folder: string
  const place = (...path: string[]) => join(folder, ...path)
  const said = (args: readonly string[], env: object = {}): Promise<Ended> =>
    sealproof(args, folder, env)

  before(async () => {
    folder = emptyFolder()
    const run = ['run', '--features', SPECIFICATION, '--target', TARGET]
    await said([...run, '--setting', 'mode=violating', '--out', 'run'])
    writeKeys()
    await said(['bundle', 'run', '--out', 'plain.zip'])
    await said(['bundle', 'run', '--out', 'signed.zip', '--key', 'key.pem'])
  })

  function writeKeys(): void {
    const pem = { type: 'pkcs8', format: 'pem' } as const
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const cipher = { cipher: 'aes-256-cbc', passphrase: PASSPHRASE }
    const spki = { type: 'spki', format: 'pem' } as const
    writeFileSync(place('key.pem'), privateKey.export(pem))
    writeFileSync(place('locked.pem'), privateKey.export({ ...pem, ...cipher }))
    writeFileSync(place('public.pem'), publicKey.export(spki))
    const other = generateKeyPairSync('ed25519')
    writeFileSync(place('other.pem'), other.publicKey.export(spki))
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
    writeFileSync(place('rsa.pem'), rsa.privateKey.export(pem))
    writeFileSync(place('rsa-public.pem'), rsa.publicKey.export(spki))
    const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    writeFileSync(place('sec1.pem'), elliptic.privateKey.export({ type: 'sec1', format: 'pem' }))
    writeFileSync(place('damaged.pem'), `${pemOf('PRIVATE KEY', 'AAAA')}`)
    writeFileSync(place('certificate.pem'), pemOf('CERTIFICATE', 'AAAA'))
    writeFileSync(place('openssh.pem'), pemOf('OPENSSH PRIVATE KEY', 'AAAA'))
    writeFileSync(place('words.pem'), 'no key at all\n')
    // Read as a device without an end is: up to the first byte too many.
    writeFileSync(place('huge.pem'), '-'.repeat(65_537))
  }

  function pemOf(label: string, base64: string): string {
    return `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`
  }

  /** As python's zipfile, which is none of ours, unpacks it. */
  function unpacked(archive: string): string {
    const out = place(archive.replace('.zip', ''))
    execFileSync('python3', ['-m', 'zipfile', '-e', place(archive), out])
    return out
  }

  it('print the path as the last line, by itself, and say that it is unsigned', async () => {
    const { code, stdout, stderr } = await said(['bundle', 'run'])
    expect(stdout).to.equal(`${join('run', 'bundle.zip')}\n`)
    expect(stderr).to.match(/^unsigned: .*\n$/)
    expect(code).to.equal(0)
    const { stdout: newest } = await sealproof(['bundle', '--help'], folder)
    expect(newest).to.include('openssl genpkey -algorithm ed25519 -out key.pem')
  })

  it('give the same bytes for the same run, and leave no unfinished file', () => {
    const bundle = readFileSync(place('run', 'bundle.zip'))
    expect(bundle.equals(readFileSync(place('plain.zip')))).to.equal(true)
    expect(readdirSync(folder).filter((name) => /unfinished/.test(name))).to.deep.equal([])
  })

  it('hold every format, the record and what it takes to verify them', () => {
    const out = unpacked('plain.zip')
    expect(readdirSync(out)).to.have.members([
      ...FORMATS.map(({ file }) => file),
      'README.txt',
      'SHA256SUMS',
      'allure-results',
      'manifest.json',
      'run.ndjson',
      'sbom.cdx.json',
      'statement.intoto.json',
    ])
    const sbom = readFileSync(join(out, 'sbom.cdx.json'), 'utf8')
    expect(sbom).to.equal(readFileSync(built('sbom.cdx.json'), 'utf8'))
    const record = readFileSync(place('run', 'run.ndjson'))
    expect(readFileSync(join(out, 'run.ndjson')).equals(record)).to.equal(true)
    expect(readFileSync(join(out, 'README.txt'), 'utf8')).to.include('This bundle is unsigned.')
  })

  it('verify what was made, also of a run with violations', async () => {
    const { code, stdout } = await said(['verify', 'plain.zip'])
    expect(stdout).to.include('everything in it is as it was made')
    expect(stdout).to.include('outcome   Not conformant: 1 clause violated in 3 scenarios\n')
    expect(stdout).to.match(/\nunsigned: shows that it is consistent, not who made it\n$/)
    expect(code).to.equal(0)
  })

  it('verify it as JSON', async () => {
    const { code, stdout } = await said(['verify', 'signed.zip', '--key', 'public.pem', '--json'])
    const { intact, problems, signature, manifest } = JSON.parse(stdout)
    expect({ intact, problems }).to.deep.equal({ intact: true, problems: [] })
    expect(signature.state).to.equal('trusted')
    expect(manifest.population.planned).to.equal(4)
    expect(code).to.equal(0)
  })

  it('do not trust a signature that was not compared with a key', async () => {
    const { code, stdout } = await said(['verify', 'signed.zip'])
    expect(stdout).to.match(/WARNING: signed by key [0-9a-f]{64}, not checked against a key you/)
    expect(code).to.equal(0)
  })

  const refused: [what: string, args: string[], kind: string][] = [
    ['another key', ['signed.zip', '--key', 'other.pem'], 'another-key'],
    ['no signature where one is asked for', ['plain.zip', '--key', 'public.pem'], 'unsigned'],
  ]
  for (const [what, args, kind] of refused) {
    it(`end with 1 for ${what}`, async () => {
      const { code, stdout } = await said(['verify', ...args, '--json'])
      expect(JSON.parse(stdout).problems.map((each: { kind: string }) => each.kind)).to.deep.equal([
        kind,
      ])
      expect(code).to.equal(1)
    })
  }

  it('end with 1 for an edited report, and name it', async () => {
    const bytes = readFileSync(place('plain.zip'))
    const at = bytes.indexOf('junit.xml') + 'junit.xml'.length + 40
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    writeFileSync(place('edited.zip'), bytes)
    const { code, stdout } = await said(['verify', 'edited.zip'])
    expect(stdout).to.match(/^edited\.zip is NOT as it was made: \d+ problems?\n/)
    expect(stdout).to.match(/ {2}damaged +junit\.xml /)
    expect(code).to.equal(1)
  })

  it('sign with an encrypted key, to the same bytes', async () => {
    const args = ['bundle', 'run', '--key', 'locked.pem', '--out', 'locked.zip']
    const { code } = await said(args, { SEALPROOF_KEY_PASSPHRASE: PASSPHRASE })
    expect(code).to.equal(0)
    expect(readFileSync(place('locked.zip')).equals(readFileSync(place('signed.zip')))).to.equal(
      true,
    )
  })

  const mistakes: [args: string[], says: RegExp][] = [
    [['bundle', 'nowhere'], /nowhere is not the folder of a run/],
    [['bundle', 'run', '--out', 'run'], /run cannot be written: a folder of that name is there/],
    [['bundle', 'run', '--key', 'nowhere.pem'], /no such file/],
    [['bundle', 'run', '--key', 'run'], /is a folder, not a key/],
    [['bundle', 'run', '--key', 'words.pem'], /is no key in PEM/],
    [['bundle', 'run', '--key', 'huge.pem'], /is no key in PEM: it is larger than 64 KiB/],
    [['bundle', 'run', '--key', 'public.pem'], /is a public key, which cannot sign/],
    [['bundle', 'run', '--key', 'certificate.pem'], /is a certificate/],
    [['bundle', 'run', '--key', 'openssh.pem'], /OpenSSH's own form/],
    [['bundle', 'run', '--key', 'rsa.pem'], /of the kind rsa; .*Ed25519/],
    [['bundle', 'run', '--key', 'sec1.pem'], /of the kind EC; .*Ed25519/],
    [['bundle', 'run', '--key', 'damaged.pem'], /its PEM holds no private key/],
    [['bundle', 'run', '--key', 'locked.pem'], /set SEALPROOF_KEY_PASSPHRASE/],
    [['verify', 'nowhere.zip'], /nowhere\.zip: there is no such file/],
    [['verify', 'run'], /run is a folder/],
    [
      ['verify', 'signed.zip', '--key', 'key.pem'],
      /is a private key, which verifying does not need/,
    ],
    [['verify', 'signed.zip', '--key', 'certificate.pem'], /is a certificate/],
    [['verify', 'signed.zip', '--key', 'rsa-public.pem'], /of the kind rsa/],
  ]
  for (const [args, says] of mistakes) {
    it(`end with 2 and one line for: ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await said(args, { SEALPROOF_KEY_PASSPHRASE: undefined })
      expect(stderr)
        .to.match(/^sealproof: .*\n$/)
        .and.match(says)
      expect(stdout).to.equal('')
      expect(code).to.equal(2)
      for (const secret of [secretOf('key.pem'), secretOf('rsa.pem'), secretOf('sec1.pem')]) {
        expect(stderr).not.to.include(secret)
      }
    })
  }

  function secretOf(name: string): string {
    return readFileSync(place(name), 'utf8').split('\n')[1] as string
  }

  it('say that a passphrase is wrong', async () => {
    const env = { SEALPROOF_KEY_PASSPHRASE: 'wrong horse' }
    const { code, stderr } = await said(['bundle', 'run', '--key', 'locked.pem'], env)
    expect(stderr).to.match(/cannot be opened with the passphrase in SEALPROOF_KEY_PASSPHRASE/)
    expect(stderr).not.to.include('wrong horse')
    expect(code).to.equal(2)
  })

  it('do not bundle a record with a key in the open', async () => {
    mkdirSync(place('open'))
    const record = readFileSync(place('run', 'run.ndjson'), 'utf8')
    const tell = (text: string) =>
      text.replace(/\\"input\\":\{/, '\\"input\\":{\\"plaintext\\":\\"a2V5\\",')
    writeFileSync(place('open', 'run.ndjson'), tell(record))
    const { code, stderr } = await said(['bundle', 'open'])
    expect(stderr).to.match(/its record holds a key, a credential or stored bytes in the open/)
    expect(stderr).not.to.include('a2V5')
    expect(code).to.equal(2)
  })

  it('do not bundle it where the exchange belongs to no step that was played either', async () => {
    mkdirSync(place('apart'))
    const record = readFileSync(place('run', 'run.ndjson'), 'utf8')
    const body = JSON.stringify({ operation: 'keys.create', input: { plaintext: 'a2V5' } })
    const mediaType = 'application/vnd.sealproof.exchange+json'
    for (const [contentEncoding, written] of [
      ['IDENTITY', body],
      ['BASE64', Buffer.from(body).toString('base64')],
      ['IDENTITY', body.slice(0, -1)],
    ]) {
      const attachment = { mediaType, contentEncoding, body: written, testStepId: 'none' }
      writeFileSync(place('apart', 'run.ndjson'), `${record}${JSON.stringify({ attachment })}\n`)
      const { code, stderr } = await said(['bundle', 'apart'])
      expect(stderr).to.match(/its record holds a key, a credential or stored bytes in the open/)
      expect(stderr).not.to.include('a2V5')
      expect(code).to.equal(2)
    }
  })

  it('write over a bundle and over nothing else that is there', async () => {
    const untouched: [name: string, make: (path: string) => void][] = [
      ['key.pem', () => undefined],
      ['empty', (path) => writeFileSync(path, '')],
      ['other.jar', (path) => writeFileSync(path, 'PK\u0003\u0004 and something else than we do')],
      ['linked.zip', (path) => symlinkSync('plain.zip', path)],
      ['dangling.zip', (path) => symlinkSync('nowhere', path)],
      ['device.zip', (path) => symlinkSync('/dev/zero', path)],
    ]
    for (const [name, make] of untouched) {
      make(place(name))
      const before = lstatSync(place(name))
      const { code, stderr } = await said(['bundle', 'run', '--out', name])
      expect(stderr).to.match(
        /^sealproof: \S+ is there, and is (?:not a bundle|a link): name another place, .*\n$/,
      )
      expect(code).to.equal(2)
      expect(lstatSync(place(name))).to.include({ ino: before.ino, mtimeMs: before.mtimeMs })
    }
    copyFileSync(place('plain.zip'), place('new.zip'))
    const { code } = await said(['bundle', 'run', '--key', 'key.pem', '--out', 'new.zip'])
    expect(code).to.equal(0)
    expect(readFileSync(place('new.zip')).equals(readFileSync(place('signed.zip')))).to.equal(true)
  })

  it('replace a signed bundle by the same bytes alone', async () => {
    copyFileSync(place('signed.zip'), place('kept.zip'))
    mkdirSync(place('short'))
    const record = readFileSync(place('run', 'run.ndjson'))
    writeFileSync(place('short', 'run.ndjson'), record.subarray(0, record.length * 0.7))
    const again = ['--key', 'key.pem', '--out', 'kept.zip']
    for (const args of [
      ['run', '--out', 'kept.zip'],
      ['short', ...again],
    ]) {
      const { code, stderr } = await said(['bundle', ...args])
      expect(stderr).to.match(/sealproof: kept\.zip is a signed bundle, and is not replaced: .*\n$/)
      expect(code).to.equal(2)
    }
    expect((await said(['bundle', 'run', ...again])).code).to.equal(0)
    expect(readFileSync(place('kept.zip')).equals(readFileSync(place('signed.zip')))).to.equal(true)
    expect(readdirSync(folder).filter((name) => /unfinished/.test(name))).to.deep.equal([])
  })

  for (const name of ['run.ndjson', 'bench.json', 'bench.html']) {
    it(`follow no link for ${name}`, async () => {
      const led = `led-by-${name}`
      mkdirSync(place(led))
      copyFileSync(place('run', 'run.ndjson'), place(led, 'run.ndjson'))
      rmSync(place(led, name), { force: true })
      symlinkSync(name === 'run.ndjson' ? place('run', name) : place('key.pem'), place(led, name))
      const { code, stderr } = await said(['bundle', led])
      expect(stderr).to.match(/is a link, which is not bundled: put the file itself there\n$/)
      expect(code).to.equal(2)
      expect(readdirSync(place(led))).not.to.include('bundle.zip')
    })
  }

  it('name an archive without what a terminal would obey', async () => {
    copyFileSync(place('plain.zip'), place('a\u001b[2Jb.zip'))
    const { code, stdout } = await said(['verify', 'a\u001b[2Jb.zip'])
    expect(stdout).not.to.include('\u001b')
    expect(code).to.equal(0)
  })

  it('read no archive that has no end', { skip: process.platform === 'win32' }, async () => {
    execFileSync('mkfifo', [place('pipe.zip')])
    for (const path of ['/dev/zero', 'pipe.zip']) {
      const { code, stderr } = await said(['verify', path])
      expect(stderr).to.match(/is no regular file; name the archive of a bundle\n$/)
      expect(code).to.equal(2)
    }
  })

  it('bundle a run that was cut off, with what was not run', async () => {
    mkdirSync(place('torn'))
    const record = readFileSync(place('run', 'run.ndjson'))
    writeFileSync(place('torn', 'run.ndjson'), record.subarray(0, record.length * 0.7))
    expect((await said(['bundle', 'torn', '--out', 'torn.zip'])).code).to.equal(0)
    const { code, stdout } = await said(['verify', 'torn.zip', '--json'])
    const { outcome, population } = JSON.parse(stdout).manifest
    expect(outcome).not.to.equal('conformant')
    expect(population.notRun).to.be.above(0)
    expect(code).to.equal(0)
  })

  it('hold the figures of a bench where there are some', async () => {
    mkdirSync(place('figures'))
    copyFileSync(place('run', 'run.ndjson'), place('figures', 'run.ndjson'))
    writeFileSync(place('figures', 'bench.json'), '{}\n')
    writeFileSync(place('figures', 'bench.html'), '<!doctype html>\n')
    expect((await said(['bundle', 'figures', '--out', 'figures.zip'])).code).to.equal(0)
    const { code, stdout } = await said(['verify', 'figures.zip'])
    expect(stdout).to.match(/\nNot compared: bench\.json, bench\.html: no run gives them again, /)
    expect(code).to.equal(0)
    expect(readdirSync(unpacked('figures.zip'))).to.include.members(['bench.json', 'bench.html'])
  })

  it('can be verified by hand, as README.txt says, without us', { skip: withoutOpenssl() }, () => {
    const out = unpacked('signed.zip')
    copyFileSync(place('public.pem'), join(out, 'public.pem'))
    const commands = readFileSync(join(out, 'README.txt'), 'utf8')
      .split('\n')
      .filter((line) => /^ {2}(sha256sum|openssl|sed|printf)/.test(line))
    const script = ['set -e', ...commands].join('\n')
    const shell = (text: string) =>
      execFileSync('sh', ['-c', text], { cwd: out, encoding: 'utf8', stdio: 'pipe' })
    const output = shell(script)
    expect(commands).to.have.lengthOf(7)
    expect(output).to.include('run.ndjson: OK').and.include('Signature Verified Successfully')
    const { signer } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
    expect(output).to.include(signer.keyId)
    const statement = JSON.parse(readFileSync(join(out, 'payload.json'), 'utf8'))
    const evidence = statement.predicate.configuration.slice(-3)
    expect(evidence.map(({ name }: { name: string }) => name)).to.include('run.ndjson')
    for (const { name, digest } of evidence) {
      expect(output).to.include(`${digest.sha256}  ${name}`)
    }
    writeFileSync(join(out, 'signed.bin'), 'something else')
    expect(() => shell(commands.find((line) => line.includes('pkeyutl')) ?? '')).to.throw()
    rmSync(join(out, 'junit.xml'))
    expect(() => shell('sha256sum --check SHA256SUMS')).to.throw()
    expect(statSync(out).isDirectory()).to.equal(true)
  })
})
