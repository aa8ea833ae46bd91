/** Lets a program that npm started end when npm does. */

const EVERY_MILLISECONDS = 500;

/**
 * npm tells the shell between it and this process to end, and a shell does not pass that on. So where npm started this
 * process, it watches for its parent to go and then ends as if it had been told itself. Does not keep the process alive.
 */
export function endWithParent(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY_MILLISECONDS);
  watch.unref();
}
