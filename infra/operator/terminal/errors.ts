/** The command line is invalid; the message says what is expected. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

/** A change was not confirmed, and nothing was changed. */
export class Unconfirmed extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Unconfirmed";
  }
}

/** A check found something; the message says how much. The findings are printed. */
export class CheckFailed extends Error {
  constructor(message: string) {
    super(message);
    this.name = "CheckFailed";
  }
}

/** The operator pressed Ctrl-C: while a question was open, or to end a command that goes on by itself. */
export class Interrupted extends Error {
  constructor(message = "Interrupted. Nothing was changed.") {
    super(message);
    this.name = "Interrupted";
  }
}
