import type { Schema } from "../../../../shared/core/schema/schema.ts";
import { type Members, object } from "../../../../shared/core/schema/structures.ts";
import type { Partner } from "../../../../shared/gateway/model/partner.ts";
import { checkBody, parseBody } from "../../../../shared/gateway/partner-api/requests/read-body.ts";
import { type QueryOf, readQuery } from "../../../../shared/gateway/partner-api/requests/read-query.ts";
import type { CommandLine, OperatorCommand } from "../../commands/command.ts";
import type { ConsoleContext } from "./console-context.ts";
import { type CommandResult, runCommand } from "./run-command.ts";

/** A request to the console's API. */
export interface ConsoleRequest {
  readonly method: string;
  /** Below `/api/`, and below `partners/<id>/` where it is about one partner's pages. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** Whose pages are shown; `undefined` for all partners'. */
  readonly partner: Partner | undefined;
  /** Of the path, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** One of the console's own routes. */
export interface ConsoleRoute {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** With `{name}` for a segment that is a parameter. */
  readonly path: string;
  /** It changes something, shows a payload, or calls a vendor: a console that only reads refuses it. */
  readonly isAction: boolean;
  /** Resolves with what is answered as JSON, or a text that is JSON. */
  readonly answer: (context: ConsoleContext, request: ConsoleRequest) => Promise<unknown>;
}

/** A text that is answered as it is: its numbers may have more digits than JavaScript's. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A route that reads by the use cases of the operator's commands.
 *
 * @param parameters of its query: any other is refused
 */
export function reads<Parameters extends Members>(
  path: string,
  parameters: Parameters,
  answer: (context: ConsoleContext, request: ConsoleRequest, query: QueryOf<Parameters>) => Promise<unknown>,
): ConsoleRoute {
  return {
    ...{ method: "GET", path, isAction: false },
    answer: async (context, request) => await answer(context, request, readQuery(parameters, request.query)),
  };
}

/** A read whose subject is in the body of the request. */
export function searches<Body>(
  path: string,
  schema: Schema<Body>,
  answer: (context: ConsoleContext, request: ConsoleRequest, body: Body) => Promise<unknown>,
): ConsoleRoute {
  return {
    ...{ method: "POST", path, isAction: false },
    async answer(context, request) {
      readQuery({}, request.query);
      return await answer(context, request, readBody(schema, request));
    },
  };
}

interface Action<Body> {
  readonly method?: ConsoleRoute["method"];
  readonly path: string;
  readonly body?: Schema<Body>;
  readonly command: OperatorCommand | ((body: Body) => OperatorCommand);
  /** `partner` is whose pages are shown; `undefined` for all partners'. */
  readonly line: (
    parameters: Readonly<Record<string, string>>,
    body: Body,
    partner: Partner | undefined,
  ) => Partial<CommandLine>;
  /** What is answered of its result; by default its first record. */
  readonly answer?: (result: CommandResult) => unknown;
}

/** A route that runs a command of the operator, with the command's own checks and receipts. */
export function runs<Body = Record<never, never>>(action: Action<Body>): ConsoleRoute {
  const { method = "POST", path, command: given, line, answer = ({ records }) => records[0] ?? {} } = action;
  return {
    ...{ method, path, isAction: true },
    async answer(context, request) {
      readQuery({}, request.query);
      // Without a schema of its own, a body has no member.
      const body = action.body === undefined ? readNoBody(request) : readBody(action.body, request);
      const command = typeof given === "function" ? given(body as Body) : given;
      return answer(await runCommand(context, command, line(request.parameters, body as Body, request.partner)));
    },
  };
}

function readBody<Body>(schema: Schema<Body>, { body }: Pick<ConsoleRequest, "body">): Body {
  return checkBody(schema, parseBody(schema, body));
}

const readNoBody = (request: Pick<ConsoleRequest, "body">) => readBody(object({}), request);
