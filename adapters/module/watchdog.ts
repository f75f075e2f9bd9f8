/**
 * A thread beside a target module: ends its process, and those that it started, when the suite's process is gone. The main thread cannot, where the
 * module loops without end.
 */
const EVERY_MS = 1000
const parent = process.ppid

setInterval(() => {
  if (process.ppid !== parent) process.kill(-process.pid, 'SIGKILL')
}, EVERY_MS)
