/**
 * The pages that the add-on brings along.
 */
import { emulated, implementationOf } from "./emulated.ts";
import { ask } from "./host.ts";

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;

export function htmlService(): Service {
  const service: Pick<Service, "createHtmlOutputFromFile"> = {
    createHtmlOutputFromFile: (name) => new LocalOutput(ask("readHtmlFile", name)).facade,
  };
  return emulated<Service>("HtmlService", service);
}

export function contentOf(output: unknown): { readonly title: string; readonly html: string } {
  return implementationOf(output as object, LocalOutput);
}

class LocalOutput implements Pick<Output, "getContent" | "getTitle" | "setTitle"> {
  readonly html: string;
  title = "";
  readonly facade: Output;

  constructor(html: string) {
    this.html = html;
    this.facade = emulated<Output>("HtmlOutput", this);
  }

  getContent(): string {
    return this.html;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): Output {
    this.title = title;
    return this.facade;
  }
}
