import { type Assessment, fail, ok, warn } from "./finding.ts";

export interface AlarmFacts {
  readonly confirmed: number;
  /** Subscriptions whose owner has not confirmed them. */
  readonly pending: number;
  /** Names of the stage's alarms that are in ALARM. */
  readonly ringing: readonly string[];
  /** Those whose actions were disabled: they notify no one. */
  readonly silenced: readonly string[];
  /** Those that CloudWatch has not evaluated: INSUFFICIENT_DATA. */
  readonly unknown: readonly string[];
  readonly total: number;
}

/** Assesses who gets the alarms, and which of them ring. */
export function assessAlarms(facts: AlarmFacts, rules: { readonly onCall: boolean }): readonly Assessment[] {
  return [assessSubscribers(facts, rules.onCall), ...assessRinging(facts)];
}

/** Names of alarms in one line; after a deployment all of them are not evaluated for minutes. */
const maxNamed = 5;

function assessSubscribers({ confirmed, pending }: AlarmFacts, onCall: boolean): Assessment {
  const detail = `Confirmed subscriptions to the alarms: ${confirmed}${pending > 0 ? `; not confirmed: ${pending}` : ""}.`;
  if (confirmed > 0 && pending === 0) return ok(detail);
  if (confirmed > 0) return warn(detail, "Let them confirm by the link in the message of AWS.");
  const remedy = "Subscribe the operators on call to the topic of the output AlarmTopicArn, and confirm.";
  return onCall ? fail(detail, remedy) : warn(detail, remedy);
}

function assessRinging({ ringing, silenced, unknown, total }: AlarmFacts): readonly Assessment[] {
  if (total === 0) return [fail("The stage has no alarms.", "Deploy the stage.")];
  const findings = [
    ...ringing.map((name) => fail(`The alarm ${name} rings.`, "See its section in docs/runbook.md, Alarms.")),
    ...silenced.map((name) =>
      fail(
        `The alarm ${name} notifies no one: its actions are disabled.`,
        `Run: aws cloudwatch enable-alarm-actions --alarm-names ${name}`,
      ),
    ),
    ...(unknown.length === 0
      ? []
      : [
          warn(
            `Not evaluated yet, ${unknown.length} of ${total}: ${unknown.slice(0, maxNamed).join(", ")}${unknown.length > maxNamed ? ", …" : "."}`,
            "Run it again some minutes after a deployment. An alarm that stays so reads a metric that nothing writes.",
          ),
        ]),
  ];
  return findings.length === 0 ? [ok(`None of ${total} alarms rings.`)] : findings;
}
