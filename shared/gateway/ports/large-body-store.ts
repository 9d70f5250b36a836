import type { BlobWriter } from "../../http/body.ts";

/** Bodies that pass through a function without ever standing whole in its memory. */
export interface LargeBodyStore extends BlobWriter {
  /** Removes the body, if it is there. */
  remove(key: string): Promise<void>;
  /** A link by which whoever has it reads the body, with its type and encoding, for so many seconds. */
  linkTo(key: string, seconds: number): Promise<string>;
}

/** Thrown by `open`: there is no such body. */
export class BodyMissing extends Error {
  constructor(options?: ErrorOptions) {
    super("There is no such body.", options);
    this.name = "BodyMissing";
  }
}
