import { simulatedVendor } from "../../../infra/local/simulators/md-integrations/simulated-vendor.ts";
import type { LocalStack } from "../../../infra/local/start-stack.ts";

type Headers = Readonly<Record<string, string>>;

const json = { accept: "application/json", "content-type": "application/json" };

/** Calls of the vendor past the gateway, as its clinicians and the clinic's other apps make them. */
export function vendorSide({ info }: Pick<LocalStack, "info">) {
  const post = async <Answer>(path: string, body: object, headers: Headers): Promise<Answer> => {
    const url = `${info.simulators}/md-integrations${path}`;
    const answer = await fetch(url, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`POST ${path} answered ${answer.status}: ${text}`);
    return JSON.parse(text) as Answer;
  };
  const logIn = async (): Promise<Headers> => {
    const credentials = simulatedVendor.connections.find(({ connection }) => connection === "default")?.credentials;
    const login = {
      grant_type: "client_credentials",
      client_id: credentials?.["clientId"],
      client_secret: credentials?.["clientSecret"],
    };
    const { access_token } = await post<{ access_token: string }>("/v1/partner/auth/token", login, {});
    return { authorization: `Bearer ${access_token}` };
  };
  let login: Promise<Headers> | undefined;
  return async <Answer>(path: string, body: object): Promise<Answer> => {
    login ??= logIn();
    return await post<Answer>(path, body, await login);
  };
}
