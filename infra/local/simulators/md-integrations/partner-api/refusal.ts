/** A call that the vendor refuses. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export const notFound = (): Refusal => new Refusal(404, "Resource not found");

/** The members of a body name something that does not exist, or that does not fit the state. */
export const unprocessable = (message: string): Refusal => new Refusal(422, message);
