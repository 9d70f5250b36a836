import { describe, expect, test } from "vitest";
import { originFault } from "../../../shared/gateway/calls/origin-fault.ts";

describe("The origin in a connection's secret", () => {
  test.each([
    "https://sandbox.example.com",
    "https://sandbox.example.com:8443",
  ])("The origin %s is accepted", (origin) => {
    expect(originFault(origin)).toBeUndefined();
  });

  test.each([
    "http://sandbox.example.com",
    "https://sandbox.example.com/",
    "https://sandbox.example.com/v1",
    "https://sandbox.example.com?x",
    "https://user:password@sandbox.example.com",
    "https://sandbox.example.com:22",
    "https://sandbox.example.com.",
    "https://localhost",
    "https://vendor",
    "https://vendor.internal",
    "https://127.0.0.1",
    "https://2130706433",
    "https://169.254.169.254",
    "https://8.8.8.8",
    "https://[::1]",
    "https://[2001:db8::1]",
    " https://sandbox.example.com",
    "",
    7,
    null,
  ])("The origin %j is refused", (origin) => {
    expect(originFault(origin)).toContain("https origin");
  });
});
