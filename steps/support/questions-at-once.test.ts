import test from 'node:test'
import { expect } from 'chai'
import { QuestionsAtOnce } from './questions-at-once'

/** The groups of the answers. `?`: a question, `!`: an answer. */
function groupsOf(course: string): readonly (number | undefined)[] {
  const questions = new QuestionsAtOnce()
  return [...course].flatMap((each) => {
    if (each === '?') {
      questions.begin()
      return []
    }
    const { group } = questions
    questions.end()
    return [group]
  })
}

test('questions that were asked one after the other belong to no group', () => {
  expect(groupsOf('?!?!?!')).to.deep.equal([undefined, undefined, undefined])
})

test('questions that waited at the same time have the number of their group', () => {
  expect(groupsOf('??!!')).to.deep.equal([1, 1])
  expect(groupsOf('?!??!!??!!')).to.deep.equal([undefined, 2, 2, 3, 3])
  expect(groupsOf('??!?!!?!')).to.deep.equal([1, 1, 1, undefined])
})
