/** What the operator asked for cannot be done as it was asked; the message says why. */
export class OperatorRefusal extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OperatorRefusal";
  }
}

/** What the operator named does not exist. */
export class OperatorNotFound extends OperatorRefusal {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OperatorNotFound";
  }
}
