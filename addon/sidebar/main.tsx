/**
 * The sidebar's entry: the one page that Google shows beside the sheet.
 */
import { render } from "preact";
import { App } from "./app.tsx";
import { scriptHost } from "./host.ts";
import { followFocus } from "./returningFocus.ts";
import { followTheme } from "./theme.ts";
import "./styles/frame.css";
import "./styles/controls.css";
import "./styles/identify.css";
import "./styles/result.css";
import "./styles/settings.css";
import "./styles/states.css";

followTheme();
followFocus();
const startLanguage = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
render(<App host={scriptHost()} startLanguage={startLanguage} today={today()} />, document.body);

/** In the reader's own time zone, as their calendar says. */
function today(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
