import { isValid, type Schema } from "../../core/schema/schema.ts";

/**
 * A message that this version of the code cannot read. It goes back to the queue, where a newer version running beside
 * this one can read it, and at last to the dead-letter queue.
 */
export class MessageUnreadable extends Error {
  constructor() {
    super("The message is of a kind or version that this code does not know.");
    this.name = "MessageUnreadable";
  }
}

/**
 * Creates the parser of the messages that a schema defines. The error never quotes the message.
 *
 * @throws MessageUnreadable from the parser, for anything else
 */
export function messageParser<Message>(schema: Schema<Message>): (value: unknown) => Message {
  return (value) => {
    if (!isValid(schema, value)) throw new MessageUnreadable();
    return value;
  };
}
