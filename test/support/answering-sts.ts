import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const identity = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
<Arn>arn:aws:iam::000000000000:user/nobody</Arn><UserId>AIDA</UserId><Account>000000000000</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>`;

/** A server that tells every caller the same identity, as STS does. @returns its origin, and how it is stopped */
export async function answeringSts() {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "text/xml" }).end(identity);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop(): void {
      server.closeAllConnections();
      server.close();
    },
  };
}
