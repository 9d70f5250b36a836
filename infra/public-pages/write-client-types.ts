import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import { typesOf } from "../clients/typescript/package/types-of.ts";
import { publicDocument } from "./public-document.ts";

/** Writes the types of the document of every vendor, which the sources of the TypeScript client import as `#openapi` (`tsconfig.json`). */
const folder = fileURLToPath(new URL("../../.local/clients/", import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}openapi.d.ts`, await typesOf(publicDocument(vendors.map(({ id }) => id))));
