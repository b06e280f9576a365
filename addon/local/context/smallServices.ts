/**
 * Session, ScriptApp, Utilities, Logger and console.
 */
import { emulated } from "./emulated.ts";
import { enumeration } from "./enumeration.ts";
import { formattedDate } from "./formattedDate.ts";
import { ask } from "./host.ts";
import { hasScope, permissions } from "./permissions.ts";

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;
type Utilities = GoogleAppsScript.Utilities.Utilities;
type Logger = GoogleAppsScript.Base.Logger;

export function session(): Session {
  const user = (): User =>
    emulated<User>("User", {
      getEmail: () => (hasScope("userinfo.email") ? ask("readUser").email : ""),
    });
  return emulated<Session>("Session", {
    getActiveUserLocale: () => ask("readUser").locale,
    getScriptTimeZone: () => permissions().timeZone,
    getActiveUser: user,
    getEffectiveUser: user,
  } satisfies Pick<
    Session,
    "getActiveUserLocale" | "getScriptTimeZone" | "getActiveUser" | "getEffectiveUser"
  >);
}

export function scriptApp(): ScriptApp {
  return emulated<ScriptApp>("ScriptApp", {
    /** Empty without the openid scope: Google then knows nobody. */
    getIdentityToken: () =>
      (hasScope("openid") && !permissions().simpleTrigger
        ? ask("readIdentityToken")
        : null) as string,
    AuthMode: authModes,
  } satisfies Pick<ScriptApp, "getIdentityToken" | "AuthMode">);
}

export const authModes = enumeration<typeof GoogleAppsScript.Script.AuthMode>(
  "ScriptApp.AuthMode",
  ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"],
);

export function utilities(): Utilities {
  return emulated<Utilities>("Utilities", {
    getUuid: () => ask("uuid"),
    sleep: (milliseconds) => ask("sleep", milliseconds),
    formatDate: (date, timeZone, format) => formattedDate(date as Date, timeZone, format),
  } satisfies Pick<Utilities, "getUuid" | "sleep" | "formatDate">);
}

export function logger(): Logger {
  const log = (...parts: unknown[]): Logger => {
    write(parts);
    return facade;
  };
  const facade = emulated<Logger>("Logger", { log } satisfies Pick<Logger, "log">);
  return facade;
}

export function consoleFacade(): object {
  const log = (...parts: unknown[]): void => write(parts);
  return emulated("console", { log, info: log, warn: log, error: log });
}

function write(parts: readonly unknown[]): void {
  const texts = parts.map((part) =>
    typeof part === "string" || part instanceof Error ? String(part) : JSON.stringify(part),
  );
  ask("log", texts.join(" "));
}
