/** Lets a signal end the program by an exit, which takes what it started along: a signal alone would leave that behind. */
export function exitOnSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => process.exit(code));
}
