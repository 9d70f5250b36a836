import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { checkFolders } from "./check-folders.ts";

const sources = new Map<string, string>();
for await (const file of glob("{infra,functions,shared,test}/**/*.ts", { exclude: ["**/cdk.out/**"] })) {
  sources.set(file, readFileSync(file, "utf8"));
}
const { lines, failed } = checkFolders(sources);
for (const line of lines) console.log(line);
process.exitCode = failed ? 1 : 0;
