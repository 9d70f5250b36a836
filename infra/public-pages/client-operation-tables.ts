import { fileURLToPath } from "node:url";
import { unusualOperationsSource as pythonSource } from "../clients/python/package/unusual-operations-source.ts";
import { unusualOperationsSource as typescriptSource } from "../clients/typescript/package/unusual-operations-source.ts";

const clients = new URL("../clients/", import.meta.url);

/**
 * The clients' tables of operations whose method does not say whether they do work, as they are committed: those of every vendor. A
 * package has those of its stage.
 */
export const clientOperationTables = [
  {
    file: fileURLToPath(new URL("typescript/src/unusual-operations.ts", clients)),
    sourceOf: typescriptSource,
  },
  { file: fileURLToPath(new URL("python/rx_gateway/unusual_operations.py", clients)), sourceOf: pythonSource },
] as const;
