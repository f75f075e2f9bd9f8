/** Cucumber alone, without the command, runs every scenario: nothing else is needed to try a feature out. */
import { it } from 'node:test'
import { expect } from 'chai'
import { readSpecification } from '../specification/specification-folder'
import { runTo } from './programs/process'

it('npx cucumber-js passes every scenario by itself', async () => {
  const planned = readSpecification().scenarios.length
  expect(planned).to.be.above(0)
  const { stdout } = await runTo(0, 'npx', ['cucumber-js'], { seconds: 180 })
  expect(stdout).to.match(new RegExp(`^${planned} scenarios \\(${planned} passed\\)$`, 'm'))
})
