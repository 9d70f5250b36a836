import type { PartnerAccount } from "../ports/partner-account.ts";
import type { AwsHandler, AwsRequest, AwsResponse } from "./aws-service.ts";

/** In seconds. */
const defaultDuration = 3_600;

/**
 * STS, in the query protocol: `AssumeRole` for the roles of a partner's account, where roles of every other account do not exist,
 * and `GetCallerIdentity`, to which each access key is a user of the stack's own account.
 *
 * @param ownAccount the id of the account in which the stack runs
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export function sts(account: PartnerAccount, ownAccount: string): AwsHandler {
  return async (request) => {
    const form = new URLSearchParams(request.body.toString());
    if (form.get("Action") === "GetCallerIdentity") return callerIdentity(signerOf(request), ownAccount);
    if (form.get("Action") !== "AssumeRole") return failure(400, "InvalidAction", "The action is not emulated.");
    const roleArn = form.get("RoleArn") ?? "";
    const sessionName = form.get("RoleSessionName") ?? "";
    const durationSeconds = Number(form.get("DurationSeconds") ?? defaultDuration);
    if (!/^arn:aws:iam::\d{12}:role\/.+/.test(roleArn) || !/^[\w+=,.@-]{2,64}$/.test(sessionName))
      return failure(400, "ValidationError", "RoleArn or RoleSessionName is not valid.");
    // A role that assumes another one gets an hour at most.
    if (!(durationSeconds >= 900 && durationSeconds <= 3_600))
      return failure(400, "ValidationError", "DurationSeconds must be from 900 to 3600.");
    const externalId = form.get("ExternalId") ?? undefined;
    const policy = form.get("Policy") ?? undefined;
    const call = { accessKeyId: signerOf(request), roleArn, sessionName, externalId, policy, durationSeconds };
    try {
      const session = account.assumeRole(call);
      if (session === undefined)
        return failure(
          403,
          "AccessDenied",
          `User is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
        );
      return answer(`<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><AssumedRoleUser>
<AssumedRoleId>AROASIMULATED:${sessionName}</AssumedRoleId><Arn>${roleArn.replace(":iam:", ":sts:").replace(":role/", ":assumed-role/")}/${sessionName}</Arn>
</AssumedRoleUser><Credentials><AccessKeyId>${session.accessKeyId}</AccessKeyId><SecretAccessKey>${session.secretAccessKey}</SecretAccessKey>
<SessionToken>${session.sessionToken}</SessionToken><Expiration>${new Date(session.expiresAt).toISOString()}</Expiration></Credentials>
</AssumeRoleResult></AssumeRoleResponse>`);
    } catch {
      return failure(400, "MalformedPolicyDocument", "The session policy cannot be read.");
    }
  };
}

function callerIdentity(accessKeyId: string, accountId: string): AwsResponse {
  if (!/^[\w-]{1,128}$/.test(accessKeyId)) return failure(403, "InvalidClientTokenId", "The request is not signed.");
  return answer(`<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
<Arn>arn:aws:iam::${accountId}:user/${accessKeyId}</Arn><UserId>AIDASIMULATED</UserId><Account>${accountId}</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>`);
}

function signerOf({ headers }: AwsRequest): string {
  return /Credential=([^/]+)\//.exec(headers.authorization ?? "")?.[1] ?? "";
}

function failure(status: number, code: string, message: string): AwsResponse {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  return {
    ...answer(`<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${error}</ErrorResponse>`),
    status,
  };
}

function answer(xml: string): AwsResponse {
  return { status: 200, headers: { "content-type": "text/xml" }, body: Buffer.from(xml) };
}
