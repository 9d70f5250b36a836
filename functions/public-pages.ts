import { standardLog } from "../shared/core/log.ts";
import { json } from "../shared/http/messages.ts";
import { httpHandler } from "../shared/lambda/http-handler.ts";

export const handler = httpHandler(async () => json(200, { status: "ok" }), standardLog);
