/** Loaded into a process before its program: writes the processor time and memory it used to the file named. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  writeFileSync(process.env.NIGAO_USAGE_FILE, JSON.stringify(usage));
});
