import { type CommandPermissions, commandPermissions } from "./permissions.ts";
import { type DeployedAt, type NamedStage, resourceArns, type Target } from "./resource-arns.ts";

/** A statement as IAM reads it. */
interface Statement {
  readonly Sid: string;
  readonly Effect: "Allow";
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Statement[];
}

/** The operator's policies of a stage: for the commands that change nothing, and for all of them. */
export function operatorPolicies(stage: NamedStage, at: DeployedAt) {
  const all = Object.values(commandPermissions);
  const changing = all.map(({ changing: permissions = [] }) => ({ changes: true, permissions }));
  return {
    "operator-read": policyOf(
      all.filter(({ changes }) => !changes),
      stage,
      at,
    ),
    operator: policyOf([...all, ...changing], stage, at),
  } as const satisfies Readonly<Record<string, PolicyDocument>>;
}

/** One statement for each target that the commands use, with all their actions on it. */
export function policyOf(commands: readonly CommandPermissions[], stage: NamedStage, at: DeployedAt): PolicyDocument {
  const arns = resourceArns(stage, at);
  const actions = new Map<Target, Set<string>>();
  for (const { on, actions: added } of commands.flatMap(({ permissions }) => permissions)) {
    actions.set(on, new Set([...(actions.get(on) ?? []), ...added]));
  }
  const statements = [...actions].map(([target, used]): Statement => {
    const statement = {
      Sid: `${target[0]?.toUpperCase()}${target.slice(1)}`,
      Effect: "Allow",
      Action: [...used].toSorted(),
      Resource: arns[target],
    } as const;
    return target === "keyOfData" ? { ...statement, Condition: viaServices(at.region) } : statement;
  });
  return { Version: "2012-10-17", Statement: statements };
}

/** The services that use the key in the caller's name. */
function viaServices(region: string) {
  const services = ["dynamodb", "s3", "secretsmanager", "sqs"].map((service) => `${service}.${region}.amazonaws.com`);
  return { StringEquals: { "kms:ViaService": services } };
}
