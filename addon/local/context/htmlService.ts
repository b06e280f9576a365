/**
 * The pages that the add-on brings along.
 */
import { emulated, implementationOf } from "./emulated.ts";
import { ask } from "./host.ts";

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;

export function htmlService(): Service {
  const service: Pick<Service, "createHtmlOutputFromFile"> = {
    createHtmlOutputFromFile: (name) => outputFacade(ask("readHtmlFile", name), ""),
  };
  return emulated<Service>("HtmlService", service);
}

export function contentOf(output: unknown): { readonly title: string; readonly html: string } {
  return implementationOf(output as object, LocalOutput);
}

function outputFacade(html: string, title: string): Output {
  return emulated<Output>("HtmlOutput", new LocalOutput(html, title));
}

class LocalOutput implements Pick<Output, "getContent" | "getTitle" | "setTitle"> {
  readonly html: string;
  readonly title: string;

  constructor(html: string, title: string) {
    this.html = html;
    this.title = title;
  }

  getContent(): string {
    return this.html;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): Output {
    return outputFacade(this.html, title);
  }
}
