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

export function contentOf(
  output: unknown,
): Pick<LocalOutput, "title" | "html" | "width" | "height"> {
  return implementationOf(output as object, LocalOutput);
}

type Members = "getContent" | "getTitle" | "setTitle" | "setWidth" | "setHeight";

class LocalOutput implements Pick<Output, Members> {
  readonly html: string;
  title = "";
  /** Pixels of a dialog; Google's own where the script names none. */
  width = 600;
  height = 400;
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

  setWidth(width: number): Output {
    this.width = width;
    return this.facade;
  }

  setHeight(height: number): Output {
    this.height = height;
    return this.facade;
  }
}
