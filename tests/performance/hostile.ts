/**
 * Plays hostile targets against the command: `npm run stress -- COUNT SEED`, by default 300. It ends with 1 where an exit
 * code has not its meaning, the command does not end, or a verdict is better than the truth.
 */
import { play, trialsOf } from './hostile-trials'

const COUNT = 300
const AT_ONCE = 2

async function main(count: number, seed: number): Promise<number> {
  const trials = [...trialsOf(seed, count).entries()]
  const wrong: string[] = []
  let done = 0
  const player = async (): Promise<void> => {
    for (let next = trials.shift(); next !== undefined; next = trials.shift()) {
      const [place, trial] = next
      const found = await play(trial)
      done += 1
      for (const each of found) console.log(`${place + 1}. ${each}`)
      wrong.push(...found)
      process.stderr.write(`${done}/${count} played, ${wrong.length} wrong\n`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, player))
  console.log(`${count} hostile targets of seed ${seed}: ${wrong.length} wrong`)
  return wrong.length === 0 ? 0 : 1
}

const [count = COUNT, seed = 1] = process.argv.slice(2).map(Number)
main(count, seed).then((code) => {
  process.exitCode = code
})
