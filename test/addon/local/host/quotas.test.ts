import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ALLOWED, type ScriptHost, scriptHost } from "../scriptHost.ts";

const code = `
  function forever() { for (;;) {} }
  function asleep() { Utilities.sleep(60000); }
  function hold() { LockService.getDocumentLock().waitLock(1000); for (;;) {} }
  function take(ms) { return LockService.getDocumentLock().tryLock(ms); }
  function fine() { return "fine"; }
  function property(length) { PropertiesService.getDocumentProperties().setProperty("k", new Array(length + 1).join("x")); }
  function store() { for (var i = 0; i < 60; i++) PropertiesService.getUserProperties().setProperty("k" + i, new Array(9001).join("x")); }
  function cache(key, length) { CacheService.getUserCache().put(key, new Array(length + 1).join("x")); }
  function cached(key) { return CacheService.getUserCache().get(key); }
  function forget() { CacheService.getUserCache().put("short", "v", 0); return CacheService.getUserCache().get("short"); }
  function get(url, options) { var r = UrlFetchApp.fetch(url, options || {}); return [r.getResponseCode(), r.getContentText(), r.getAllHeaders()["x-answer"] || null]; }
  function longHeader() { return get("${ALLOWED}x", { headers: { a: new Array(9000).join("x") } }); }
  function big() { return get("${ALLOWED}big", { method: "post", payload: new Array(2001).join("x") }); }
  function token() { return ScriptApp.getIdentityToken(); }
  function onOpen() { get("${ALLOWED}x"); }
`;

describe("time", () => {
  let host: ScriptHost;
  beforeAll(async () => {
    host = await scriptHost(code, { quotas: { executionMilliseconds: 1200 } });
  });
  afterAll(() => host.close());

  it("ends a script that never returns, and one that waits", async () => {
    expect(await host.failure("forever")).toBe("Exception: Exceeded maximum execution time");
    expect(await host.failure("asleep")).toBe("Exception: Exceeded maximum execution time");
    expect(await host.value("fine")).toBe("fine");
  });

  it("takes the lock from an execution that was ended", async () => {
    const held = host.failure("hold");
    expect(await host.value("take", 1)).toBe(false);
    await held;
    expect(await host.value("take", 1)).toBe(true);
  });

  it("runs several executions at once", async () => {
    let ended = 0;
    // Asleep and not busy: this machine may have no more than two processors.
    const waiting = [1, 2].map(() => host.failure("asleep").then(() => ended++));
    expect(await host.value("fine")).toBe("fine");
    expect(ended).toBe(0);
    await Promise.all(waiting);
  });
});

describe("memory", () => {
  let host: ScriptHost;
  beforeAll(async () => {
    host = await scriptHost(code);
  });
  afterAll(() => host.close());

  it("holds 9 KB in a property and 500 KB in a store", async () => {
    expect(await host.value("property", 9 * 1024)).toBeNull();
    expect(await host.failure("property", 9 * 1024 + 1)).toContain("Argument too large: value");
    expect(await host.failure("store")).toContain("exceeded the property storage quota");
  });

  it("holds 100 KB in a cache's value and 250 characters in its key", async () => {
    expect(await host.value("cache", "k", 100 * 1024)).toBeNull();
    expect(await host.failure("cache", "k", 100 * 1024 + 1)).toContain("Argument too large: value");
    expect(await host.failure("cache", "k".repeat(251), 1)).toContain("Argument too large: key");
    expect(await host.value("cached", "nothing")).toBeNull();
    expect(await host.value("forget")).toBeNull();
  });
});

describe("requests", () => {
  let server: Server;
  let host: ScriptHost;
  beforeAll(async () => {
    server = createServer((request, response) => {
      response.setHeader("x-answer", `${request.method} ${request.url}`);
      response.statusCode = request.url?.endsWith("/missing") === true ? 404 : 200;
      response.end("answer");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const bound = server.address();
    const port = typeof bound === "object" && bound !== null ? bound.port : 0;
    host = await scriptHost(code, {
      serviceUrl: `http://127.0.0.1:${port}`,
      quotas: { fetchesPerDay: 8, fetchBytes: 1000 },
    });
  });
  afterAll(async () => {
    await host.close();
    server.close();
  });

  it("reach the local service under the production address", async () => {
    expect(await host.value("get", `${ALLOWED}runs?a=1`)).toEqual([
      200,
      "answer",
      "GET /v1/runs?a=1",
    ]);
  });

  it("reach nothing that the manifest does not list", async () => {
    for (const url of ["https://elsewhere.test/", "http://api.example.test/v1/runs"]) {
      expect(await host.failure("get", url)).toContain("not permitted by the manifest");
    }
  });

  it("throw for an answer of 400 and above unless the script mutes that", async () => {
    expect(await host.failure("get", `${ALLOWED}missing`)).toContain("returned code 404");
    const muted = await host.value("get", `${ALLOWED}missing`, { muteHttpExceptions: true });
    expect(muted).toEqual([404, "answer", "GET /v1/missing"]);
  });

  it("stay within Google's sizes", async () => {
    expect(await host.failure("get", ALLOWED + "x".repeat(2082))).toContain("URL Length");
    expect(await host.failure("longHeader")).toContain("Header Size");
    expect(await host.failure("big")).toContain("POST Size");
  });

  it("refuse an option that is not emulated", async () => {
    const failure = await host.failure("get", ALLOWED, { escaping: false });
    expect(failure).toContain("not emulated: UrlFetchApp.fetch option escaping");
  });

  it.each([
    ["noAddress", "DNS error"],
    ["down", "Address unavailable"],
    ["silent", "Timeout"],
  ] as const)("fail as Google's do when the network is %s", async (state, message) => {
    host.network.setState(state);
    expect(await host.failure("get", `${ALLOWED}x`)).toContain(message);
    host.network.setState("up");
  });

  it("are counted by the day", async () => {
    let failure = "";
    for (let i = 0; i < 8 && failure === ""; i++) {
      const outcome = await host.call("get", [`${ALLOWED}x`]);
      if (!outcome.ok) failure = outcome.message;
    }
    expect(failure).toContain("too many times for one day: urlfetch");
  });

  it("are not made by a trigger that nobody has allowed anything", async () => {
    const outcome = await host.open();
    expect(outcome.ok ? "" : outcome.message).toContain(
      "do not have permission to call UrlFetchApp",
    );
  });
});

describe("scopes", () => {
  it("decide whether there is an identity token", async () => {
    const with_ = await scriptHost(code, { serviceUrl: "http://127.0.0.1:9" });
    const without = await scriptHost(code, { serviceUrl: "http://127.0.0.1:9", scopes: [] });
    expect(await with_.value("token")).toBe("token of you@example.com");
    expect(await without.value("token")).toBeNull();
    expect(await without.failure("get", ALLOWED)).toContain("script.external_request");
    await Promise.all([with_.close(), without.close()]);
  });
});
