/**
 * Runs tasks one after another, for tasks that need much memory or replace the same record: each starts when the previous
 * one resolved or rejected.
 */
export function serialQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = last.then(work);
    last = run.catch(() => undefined);
    return run;
  };
}
