import { readFileSync } from "node:fs";
import core from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import rulesets from "@stoplight/spectral-rulesets";

/** Holds the OpenAPI document against Spectral's rules; prints what it finds, and exits with 1 where it finds anything. */
const [file = ""] = process.argv.slice(2);
const spectral = new core.Spectral();
spectral.setRuleset({
  extends: [[{ ...rulesets.oas, extends: [] }, "recommended"]],
  rules: {
    // The one to contact is the company that deploys the gateway.
    "info-contact": "off",
    // Where a summary says all, nothing more is said.
    "operation-description": "off",
    // A partner's call of a login is only ever refused, and the answer of a job is whatever its vendor has answered.
    "operation-success-response": "off",
    // Two paths of a vendor end so.
    "path-keys-no-trailing-slash": "off",
  },
});
const found = await spectral.run(new core.Document(readFileSync(file, "utf8"), parsers.Json, file));
for (const { code, path, message } of found) console.log(`${code}: ${message} (${path.join(" / ")})`);
console.log(`Spectral finds ${found.length} faults in ${file}.`);
if (found.length > 0) process.exitCode = 1;
