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

/** The operator pressed Ctrl-C while a question was open. */
export class Interrupted extends Error {
  constructor() {
    super("Interrupted. Nothing was changed.");
    this.name = "Interrupted";
  }
}
