import { fileURLToPath } from "node:url";
import { standardLog } from "../shared/core/log.ts";
import { publicPages } from "../shared/gateway/partner-api/public-pages.ts";
import { readStaticFiles } from "../shared/http/static-files.ts";
import { httpHandler } from "../shared/lambda/http-handler.ts";

/** Laid beside the code when it is bundled. */
const files = readStaticFiles(fileURLToPath(new URL("./public/", import.meta.url)));

export const handler = httpHandler(publicPages(files), standardLog);
