/** The exit codes of the process. Scripts rely on the numbers: add new ones, do not change these. */
export const exitCodes = {
  done: 0,
  /** AWS or the tool itself failed. */
  fault: 1,
  usage: 2,
  notFound: 3,
  refused: 4,
  /** A change was not confirmed; nothing was changed. */
  unconfirmed: 5,
  /** A check found something that is wrong or unclear. */
  failedCheck: 6,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
