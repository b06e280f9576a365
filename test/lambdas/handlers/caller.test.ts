import { describe, expect, it } from "vitest";
import { callerOf } from "../../../lambdas/handlers/caller.ts";
import { type Claims, claimsOf, NOW, postEvent, tokens } from "../gatewayCall.ts";

const callerWith = (more: Claims, email = "amy@ex.com") =>
  callerOf(postEvent("", claimsOf(email, more)), tokens, NOW * 1000);

describe("callerOf", () => {
  it("knows the caller of a sound token", () => {
    expect(callerWith({})).toEqual({
      state: "known",
      tenant: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it("takes seconds as numbers too, and a token without azp or hd", () => {
    const claims = { iat: NOW, exp: NOW + 3_600, azp: undefined, hd: undefined };
    expect(callerWith(claims).state).toBe("known");
  });

  it.each<[string, Claims]>([
    ["another audience", { aud: "other.apps.googleusercontent.com" }],
    ["no audience", { aud: undefined }],
    ["several audiences in one text", { aud: `[${tokens.audiences[0]} other]` }],
    ["an audience that contains ours", { aud: `${tokens.audiences[0]}.evil.com` }],
    ["an audience that is a list", { aud: tokens.audiences }],
    ["another party's token for us", { azp: "other.apps.googleusercontent.com" }],
    ["an empty azp", { azp: "" }],
    ["another issuer", { iss: "https://accounts.example.com" }],
    ["Google's issuer without https", { iss: "accounts.google.com" }],
    ["an issuer with a slash more", { iss: "https://accounts.google.com/" }],
    ["no issuer", { iss: undefined }],
    ["no subject", { sub: undefined }],
    ["an empty subject", { sub: "" }],
    ["a subject that is no text", { sub: 12 }],
    ["a subject of 256 characters", { sub: "1".repeat(256) }],
    ["an empty domain", { hd: "" }],
    ["a domain that is a list", { hd: ["ex.com"] }],
    ["no end", { exp: undefined }],
    ["no beginning", { iat: undefined }],
    ["an end that has passed", { iat: String(NOW - 7_200), exp: String(NOW - 3_600) }],
    ["an end this very second", { exp: String(NOW) }],
    ["a life of a day", { iat: String(NOW), exp: String(NOW + 86_400) }],
    ["a life of 3,701 seconds", { iat: String(NOW), exp: String(NOW + 3_701) }],
    ["an end before its beginning", { iat: String(NOW + 600), exp: String(NOW + 300) }],
    ["an end that is no number", { exp: "tomorrow" }],
    ["an end that is infinite", { exp: "Infinity" }],
    ["an end with a fraction", { exp: NOW + 0.5 }],
    ["an empty end", { exp: "" }],
  ])("refuses %s", (_, claims) => {
    expect(callerWith(claims)).toEqual({ state: "refused" });
  });

  it("does not know who comes past the authorizer", () => {
    const { requestContext: _, ...event } = postEvent("");
    const contexts = [{}, { authorizer: {} }, { authorizer: { jwt: {} } }];
    for (const context of contexts) {
      const requestContext = { requestId: "request-1", ...context };
      expect(callerOf({ ...event, requestContext }, tokens, NOW * 1000)).toEqual({
        state: "unknown",
      });
    }
  });
});

describe("tenants", () => {
  const tenantWith = (more: Claims, email?: string) => {
    const caller = callerWith(more, email);
    return caller.state === "known" ? caller.tenant : caller.state;
  };

  it("are the same for colleagues of one domain", () => {
    expect(tenantWith({}, "amy@ex.com")).toBe(tenantWith({}, "ben@ex.com"));
  });

  it("are different for two domains, and for two people without a domain", () => {
    expect(tenantWith({}, "amy@ex.com")).not.toBe(tenantWith({}, "amy@ex.org"));
    const alone = (email: string) => tenantWith({ hd: undefined }, email);
    expect(alone("amy@gmail.com")).not.toBe(alone("ben@gmail.com"));
  });

  it("do not depend on the e-mail", () => {
    expect(tenantWith({ email: "amy@ex.com" })).toBe(tenantWith({ email: "other@else.org" }));
  });

  it("cannot be reached by a subject that is spelled like a domain", () => {
    expect(tenantWith({ hd: undefined, sub: "ex.com" })).not.toBe(tenantWith({ hd: "ex.com" }));
    expect(tenantWith({ hd: undefined, sub: "hd|ex.com" })).not.toBe(tenantWith({ hd: "ex.com" }));
  });
});
