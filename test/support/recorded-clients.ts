import { type AwsClients, openAwsClients } from "../../infra/operator/doctor/read/aws-clients.ts";

/** A command that a client was given. */
export interface SentCommand {
  /** The name of the client's class, such as `SQSClient`. */
  readonly client: string;
  /** The name of the command's class, such as `GetQueueUrlCommand`. */
  readonly command: string;
  readonly input: Readonly<Record<string, string | undefined>>;
}

/**
 * The clients of the `doctor`, which send nothing.
 *
 * @param answer called with each command; its result is the command's output
 */
export function recordedClients(answer: (sent: SentCommand) => object): AwsClients {
  const opened = openAwsClients();
  const { close: _close, ...clients } = opened;
  for (const client of Object.values(clients)) {
    client.config.region = async () => "us-east-1";
    const send = async (command: { readonly input: SentCommand["input"] }) =>
      answer({ client: client.constructor.name, command: command.constructor.name, input: command.input });
    Object.assign(client, { send });
  }
  return opened;
}
