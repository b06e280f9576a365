import type { Exchange, HttpOutcome } from "./exchange.ts";

/** The outside world by Apps Script's own services. */
export function urlFetchExchange(): Exchange {
  return {
    post,
    token: () => ScriptApp.getIdentityToken(),
    now: () => Date.now(),
    sleep: (milliseconds) => Utilities.sleep(milliseconds),
    random: () => Math.random(),
  };
}

function post(url: string, body: string, token: string): HttpOutcome {
  try {
    const response = UrlFetchApp.fetch(url, {
      method: "post",
      contentType: "application/json",
      headers: { Authorization: `Bearer ${token}` },
      payload: body,
      muteHttpExceptions: true,
      followRedirects: false,
    });
    return {
      kind: "answer",
      status: response.getResponseCode(),
      headers: lowerCaseNames(response.getAllHeaders()),
      text: response.getContentText("UTF-8"),
    };
  } catch (refusal) {
    return outcomeOf(String(refusal));
  }
}

/** As the host words what it throws; anything else is a connection that did not come about. */
function outcomeOf(message: string): HttpOutcome {
  if (/timeout|timed out/i.test(message)) return { kind: "timedOut" };
  if (/too many times|quota/i.test(message)) return { kind: "quotaUsedUp" };
  if (/permission|authoriz/i.test(message)) return { kind: "notPermitted" };
  return { kind: "unreachable" };
}

function lowerCaseNames(headers: object): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) named[name.toLowerCase()] = String(value);
  return named;
}
