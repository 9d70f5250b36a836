import type { Stack } from "aws-cdk-lib";
import { type Alarm, AlarmRule, AlarmState, CompositeAlarm, type IAlarmRule } from "aws-cdk-lib/aws-cloudwatch";
import type { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";

/**
 * What a composite alarm means. One that lasts hides others of the same composite alone, so that alarms are grouped by
 * what is at stake: answers, webhooks that are stored nowhere else, and work that has records.
 */
const composites = {
  failures: "Functions or the API fail: callers get errors, and the work of queues is tried again.",
  intake: "Acknowledged webhooks are not recorded: partners do not get events of patients.",
  "due-work": "Recorded work waits: deliveries and queued calls are late. Nothing is lost.",
} as const;

export type CompositeName = keyof typeof composites;

/** An alarm whose composite notifies in its place. */
export interface CompositeMember {
  readonly composite: CompositeName;
  readonly alarm: Alarm;
  /** Names of the alarms on its causes. */
  readonly unless: readonly string[];
}

export interface CompositeSettings {
  readonly members: readonly CompositeMember[];
  nameOf(composite: CompositeName): string;
  /** @throws Error for a name without an alarm */
  alarm(name: string): Alarm;
  readonly action: SnsAction;
}

/** Adds an alarm for each composite that has members: in alarm while one of them is, and none of that one's causes. */
export function addComposites(stack: Stack, settings: CompositeSettings): void {
  for (const [name, impact] of Object.entries(composites)) {
    const members = settings.members.filter(({ composite }) => composite === name);
    const [first] = members;
    if (first === undefined) continue;
    new CompositeAlarm(stack, `Composite-${name}`, {
      compositeAlarmName: settings.nameOf(first.composite),
      alarmDescription: `${impact} Its rule lists the alarms; see the runbook.`,
      alarmRule: AlarmRule.anyOf(...members.map((member) => memberRule(member, settings))),
    }).addAlarmAction(settings.action);
  }
}

function memberRule({ alarm, unless }: CompositeMember, settings: CompositeSettings): IAlarmRule {
  const rings = inAlarm(alarm);
  if (unless.length === 0) return rings;
  const causes = unless.map((name) => inAlarm(settings.alarm(name)));
  return AlarmRule.allOf(rings, AlarmRule.not(AlarmRule.anyOf(...causes)));
}

const inAlarm = (alarm: Alarm): IAlarmRule => AlarmRule.fromAlarm(alarm, AlarmState.ALARM);
