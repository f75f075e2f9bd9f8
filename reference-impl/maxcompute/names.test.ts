import { describe, it } from 'node:test'
import { expect } from 'chai'
import { outcomeOf } from './fixtures/ready-cloud'
import { checkProjectName, tableName } from './names'

describe('the name of a project', () => {
  const names = {
    completed: ['pay', 'P_1', 'a'.repeat(28)],
    INVALID_PARAMETER: [
      '',
      'pa',
      'a'.repeat(29),
      '1pay',
      '_pay',
      'pay-roll',
      'pay/roll',
      'payé',
      'pay\n',
    ],
  }
  for (const [outcome, all] of Object.entries(names)) {
    for (const name of all) {
      it(`${JSON.stringify(name)} is ${outcome}`, async () => {
        expect(await outcomeOf(() => checkProjectName(name))).to.equal(outcome)
      })
    }
  }
})

describe('the name of a table', () => {
  it('is the same in whatever case it is written', () => {
    expect(tableName('Salaries_2024')).to.equal(tableName('salaries_2024'))
  })

  for (const name of ['', '1st', 'a-b', '../a', 'a'.repeat(129)]) {
    it(`${JSON.stringify(name.slice(0, 8))} is refused`, async () => {
      expect(await outcomeOf(() => tableName(name))).to.equal('INVALID_PARAMETER')
    })
  }

  it('has up to 128 letters', () => {
    expect(tableName('a'.repeat(128))).to.have.length(128)
  })
})
