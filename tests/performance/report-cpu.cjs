/** Loaded into a measured process: writes its CPU time, user and system, in milliseconds as it ends. */
const { writeFileSync } = require('node:fs')

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  writeFileSync(process.env.SEALPROOF_CPU_FILE, String((user + system) / 1000))
})
