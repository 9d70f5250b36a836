import { type Assessment, fail, ok, skip, warn } from "./finding.ts";

export interface HealthFacts {
  readonly url: string;
  /** 0 without an answer. */
  readonly status: number;
  readonly healthy: boolean;
}

export function assessHealth({ url, status, healthy }: HealthFacts): readonly Assessment[] {
  if (status === 200 && healthy) return [ok(`${url}/health answers.`)];
  const answer = status === 0 ? "does not answer" : `answers ${status}`;
  return [
    fail(`${url}/health ${answer}.`, "See the API's access log and the log of public-pages; name the URL by --url."),
  ];
}

export interface ClockFacts {
  /** The gateway's clock less this machine's, in milliseconds, by the Date header of an answer. */
  readonly skewMs: number;
  /** How long the answer took: the skew is no more exact. */
  readonly tookMs: number;
}

/** AWS refuses signatures that are 5 minutes off, and a webhook's signed time has the same tolerance. */
const maxSkewMs = 5 * 60_000;
const noticeableMs = 30_000;

export function assessClock({ skewMs, tookMs }: ClockFacts): readonly Assessment[] {
  // The header has whole seconds.
  const certain = Math.max(0, Math.abs(skewMs) - tookMs - 1_000);
  const detail = `This machine's clock is ${Math.round(certain / 1000)} s off.`;
  const remedy = "Synchronize this machine's clock (NTP).";
  if (certain >= maxSkewMs) return [fail(detail, remedy)];
  return [certain >= noticeableMs ? warn(detail, remedy) : ok(detail)];
}

export interface CertificateFacts {
  readonly host: string;
  /** In epoch milliseconds; `undefined` for a connection without TLS. */
  readonly expiresAt: number | undefined;
  /** Why the certificate is not trusted. */
  readonly fault?: string;
  readonly now: number;
}

const dayMs = 86_400_000;

/** Amazon renews a certificate 60 days before its end: 30 days before it, the renewal has failed. */
const renewedBefore = { warn: 30 * dayMs, fail: 7 * dayMs };

export function assessCertificate({ host, expiresAt, fault, now }: CertificateFacts): readonly Assessment[] {
  if (fault !== undefined) return [fail(`${host} has a certificate that is not trusted: ${fault}.`, renewal)];
  if (expiresAt === undefined) return [skip(`${host} is reached without TLS.`)];
  const days = Math.floor((expiresAt - now) / dayMs);
  const detail = `The certificate of ${host} expires in ${days} days.`;
  if (expiresAt - now < renewedBefore.fail) return [fail(detail, renewal)];
  return [expiresAt - now < renewedBefore.warn ? warn(detail, renewal) : ok(detail)];
}

const renewal = "See the certificate in AWS Certificate Manager: a DNS record of its validation may be missing.";
