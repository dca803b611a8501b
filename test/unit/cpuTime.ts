/** Milliseconds of processor time that this process has taken so far: unlike the clock it leaves out what other programs take. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
