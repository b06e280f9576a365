import { afterAll, beforeAll, expect, it } from "vitest";
import { type ScriptHost, scriptHost } from "../scriptHost.ts";

let host: ScriptHost;
beforeAll(async () => {
  host = await scriptHost(`
    function typesOf(names) { return names.map(function (name) { return typeof globalThis[name]; }); }
    function escapes() {
      var found = [];
      var attempts = [
        function () { return this.constructor.constructor("return process")(); },
        function () { return SpreadsheetApp.constructor.constructor("return process")(); },
        function () { return SpreadsheetApp.getActiveSpreadsheet.constructor("return process")(); },
        function () { return globalThis.constructor.constructor("return process")(); },
        function () { try { null.x; } catch (e) { return e.constructor.constructor("return process")(); } },
        function () { try { SpreadsheetApp.getActive().getSheets()[0].getRange(0, 0); } catch (e) { return e.constructor.constructor("return process")(); } },
        function () { return new Function("return require")(); },
        function () { return (0, eval)("process"); },
      ];
      attempts.forEach(function (attempt, i) {
        try { if (attempt() !== undefined) found.push(i); } catch (e) { /* blocked */ }
      });
      return found;
    }
    var caught = "not asked";
    function importing() {
      import("node:fs").then(
        function () { console.log("imported"); },
        function (e) {
          try { e.constructor.constructor("return process")(); console.log("escaped"); }
          catch (blocked) { console.log("blocked"); }
        }
      );
      return null;
    }
    function state() { globalThis.seen = (globalThis.seen || 0) + 1; return globalThis.seen; }
    function realms() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange(1, 1, 1, 2).setValues([[new Date(2025, 5, 21), "text"]]);
      var values = sheet.getRange(1, 1, 1, 2).getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        PropertiesService.getUserProperties().getProperties() instanceof Object];
    }
    function unknownMember() { SpreadsheetApp.getActiveSheet().getRange("A1").setFoo(1); }
    function unknownEnum() { return String(Charts.ChartType.TREEMAP); }
    function unknownService() { GmailApp.getInboxThreads(); }
    function probes() { var r = SpreadsheetApp.getActiveSheet(); return [typeof r.then, typeof r.toJSON, String(r)]; }
    function hidden_() {}
  `);
});
afterAll(() => host.close());

it("has nothing of Node, of a browser, and none of what Apps Script lacks", async () => {
  const names = [
    ..."process require Buffer global module exports fetch setTimeout setInterval setImmediate".split(
      " ",
    ),
    ..."queueMicrotask structuredClone TextEncoder TextDecoder URL URLSearchParams atob btoa".split(
      " ",
    ),
    ..."crypto performance navigator window document WebAssembly SharedArrayBuffer Atomics".split(
      " ",
    ),
  ];
  const types = (await host.value("typesOf", names)) as string[];
  expect(names.filter((_, i) => types[i] !== "undefined")).toEqual([]);
});

it("has what Apps Script has", async () => {
  const names = "SpreadsheetApp UrlFetchApp Utilities Logger Intl Map Promise".split(" ");
  const types = (await host.value("typesOf", names)) as string[];
  expect(types).not.toContain("undefined");
});

it("leads to Node through no constructor", async () => {
  expect(await host.value("escapes")).toEqual([]);
});

it("gives a script that imports a module nothing to climb out by", async () => {
  await host.value("importing");
  await host.value("state");
  await host.value("state");
  expect(host.logged).not.toContain("imported");
  expect(host.logged).not.toContain("escaped");
});

it("is fresh for every execution", async () => {
  expect(await host.value("state")).toBe(1);
  expect(await host.value("state")).toBe(1);
});

it("gives arrays, objects and dates of the script's own realm", async () => {
  expect(await host.value("realms")).toEqual([true, true, true, true]);
});

it("says of a member that is not emulated that it is not, and tells the log", async () => {
  expect(await host.failure("unknownMember")).toBe("Error: not emulated: Range.setFoo");
  expect(host.logged).toContain("not emulated: Range.setFoo");
  expect(await host.failure("unknownEnum")).toBe("Error: not emulated: Charts.ChartType.TREEMAP");
  expect(await host.failure("unknownService")).toBe("ReferenceError: GmailApp is not defined");
});

it("lets engines and serialisers probe", async () => {
  expect(await host.value("probes")).toEqual(["undefined", "undefined", "Sheet"]);
});

it("offers the sidebar only functions of the script that are not private", async () => {
  const names = await host.functionNames();
  expect(names).toContain("probes");
  expect(names).not.toContain("hidden_");
  expect(names).not.toContain("Array");
});

it("says so when a function is not there", async () => {
  expect(await host.failure("nobody")).toBe("Error: Script function not found: nobody");
});
