/** What `npm audit --json` writes: counts by severity, or an error of the registry. */
interface AuditReport {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity?: string; readonly range?: string }>>;
  readonly message?: string;
  readonly statusCode?: number;
}

/** What an audit of the dependencies says; `unavailable` where the registry has no audits. */
export type AuditFindings =
  | {
      readonly kind: "findings";
      /** Vulnerabilities of what is deployed. */
      readonly deployed: readonly string[];
      /** Vulnerabilities of tools. */
      readonly tools: readonly string[];
    }
  | { readonly kind: "unavailable"; readonly why: string };

const serious = new Set(["high", "critical"]);

/**
 * Reads the report of `npm audit --json`.
 *
 * @param output its standard output, which has an object also where the registry refuses
 * @param deployed names of the packages that are deployed
 */
export function readAudit(output: string, deployed: ReadonlySet<string>): AuditFindings {
  const report = parse(output);
  if (report?.metadata?.vulnerabilities === undefined) {
    return { kind: "unavailable", why: report?.message ?? "npm audit wrote no report" };
  }
  const found = Object.entries(report.vulnerabilities ?? {}).filter(([, { severity = "" }]) => serious.has(severity));
  const linesOf = (isWanted: boolean): readonly string[] =>
    found
      .filter(([name]) => deployed.has(name) === isWanted)
      .map(
        ([name, { severity, range = "any version" }]) => `${name} (${range}): a vulnerability of severity ${severity}.`,
      );
  return { kind: "findings", deployed: linesOf(true), tools: linesOf(false) };
}

function parse(output: string): AuditReport | undefined {
  try {
    return JSON.parse(output) as AuditReport;
  } catch {
    return undefined;
  }
}
